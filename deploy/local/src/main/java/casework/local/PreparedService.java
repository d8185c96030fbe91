package casework.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A service's jar laid out for a quick start: extracted, with its libraries beside it. */
record PreparedService(Path jar) {

  /** The class path of everything the service has, for tools that live in its jars. */
  String classPath() {
    return jar + ":" + jar.resolveSibling("lib") + "/*";
  }

  /** What was prepared earlier, without preparing anything. */
  static Optional<PreparedService> existing(String module, Repository repository) {
    return repository.serviceJars(module).stream()
        .findFirst()
        .map(jar -> new Preparation(module, jar, repository.prepared()))
        .filter(Preparation::isDone)
        .map(Preparation::result);
  }

  static PreparedService of(ServiceProcess service, Repository repository, Instance instance) {
    Path jar =
        repository.serviceJars(service.module()).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new Trouble(
                        service.module() + " is not built; run ./casework without --no-build"));
    var preparation = new Preparation(service.module(), jar, repository.prepared());
    try {
      Files.createDirectories(repository.prepared());
      try (var lock =
          new PreparationLock(repository.prepared().resolve(service.module() + ".lock"))) {
        lock.hold();
        if (!preparation.isDone()) {
          preparation.make(service.preparationLog(instance));
        }
      }
    } catch (IOException e) {
      throw new Trouble("cannot prepare " + service.module() + ": " + e.getMessage(), e);
    }
    return preparation.result();
  }

  private record Preparation(String module, Path boot, Path prepared) {

    private static final int KEPT = 2;

    boolean isDone() {
      return Files.exists(folder().resolve("done"));
    }

    PreparedService result() {
      return new PreparedService(folder().resolve(boot.getFileName()));
    }

    void make(Path log) throws IOException {
      Tools.delete(folder());
      var extract =
          List.of(
              Machine.java(),
              "-Djarmode=tools",
              "-jar",
              boot.toString(),
              "extract",
              "--destination",
              folder().toString());
      if (Tools.run(extract, Map.of(), prepared, log, 2) != 0) {
        throw new Trouble(module + "'s jar could not be extracted; see " + log);
      }
      Files.writeString(folder().resolve("done"), "");
      dropOlder();
    }

    /** One folder per build, so that an instance running the earlier one is left alone. */
    private Path folder() {
      try {
        String mark = Files.size(boot) + " " + Files.getLastModifiedTime(boot).toMillis();
        return prepared.resolve(module + "-" + Integer.toHexString(mark.hashCode()));
      } catch (IOException e) {
        throw new Trouble("cannot read " + boot + ": " + e.getMessage(), e);
      }
    }

    private void dropOlder() throws IOException {
      try (var all = Files.list(prepared)) {
        var mine =
            all.filter(each -> each.getFileName().toString().matches(module + "-[0-9a-f]+"))
                .sorted(Comparator.comparing(Preparation::changed).reversed())
                .skip(KEPT)
                .toList();
        for (Path old : mine) {
          Tools.delete(old);
        }
      }
    }

    private static FileTime changed(Path path) {
      try {
        return Files.getLastModifiedTime(path);
      } catch (IOException gone) {
        return FileTime.fromMillis(0);
      }
    }
  }
}
