package casework.faults;

import casework.local.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts the product in a data directory of the fault tests' own, which is emptied first. */
final class FreshProduct {

  private static final Set<String> KEPT = Set.of("keycloak", "keys", "secrets.properties");

  private FreshProduct() {}

  /** One as anybody starts it. */
  static RunningProduct start(Path repository) {
    return start(repository, Map.of());
  }

  /**
   * One that can be told to end at named points, and does not stop listening to an address that
   * comes with bad tokens all the time.
   */
  static RunningProduct forTrials(Path repository) {
    return start(
        repository,
        new HashMap<>(
            Map.of(
                "CASEWORK_CRASH_POINTS",
                data(repository).resolve("crash").toString(),
                "CASEWORK_LIMITS_REFUSALS_PERMITS",
                "1000000")));
  }

  private static RunningProduct start(Path repository, Map<String, String> environment) {
    Path data = data(repository);
    empty(repository, data);
    return RunningProduct.start(
        repository, data, PortOffset.free(), environment, "--demo", "--no-replay");
  }

  private static Path data(Path repository) {
    return repository.resolve(".casework/faults");
  }

  private static void empty(Path repository, Path data) {
    if (!Files.exists(data)) {
      return;
    }
    var before = RunningProduct.in(repository, data, 0);
    if (isRunning(before)) {
      before.casework(Map.of(), List.of("down"));
    }
    try (var files = Files.walk(data)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!isKept(data.relativize(each))) {
          Files.delete(each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot empty " + data, e);
    }
  }

  private static boolean isRunning(RunningProduct product) {
    try {
      return product.process("launcher").isAlive();
    } catch (IllegalStateException notStarted) {
      return false;
    }
  }

  /** The identity provider has no part in the test and is slow to set up. */
  private static boolean isKept(Path part) {
    String first = part.getName(0).toString();
    return first.isEmpty() || KEPT.contains(first);
  }
}
