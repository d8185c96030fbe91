package casework.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A real Keycloak: unpacked and built once per repository, its data per instance. */
record KeycloakProcess(Instance instance, Ports ports, Repository repository, Secrets secrets) {

  private static final List<String> BUILD =
      List.of(
          "--db=dev-file",
          "--health-enabled=true",
          "--features-disabled=ciba,device-flow,organization,impersonation,kerberos");

  private static final List<String> JVM =
      List.of(
          "-Xms64m",
          "-Xmx384m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dstdout.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dpicocli.disable.closures=true",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "--enable-native-access=ALL-UNNAMED");

  String address() {
    return Ports.http(ports.keycloak());
  }

  String issuer() {
    return address() + "/realms/casework";
  }

  /**
   * Unpacks and builds the server where that was not done yet, and lays out this instance's home.
   */
  Child prepare(Console console) {
    Path server = new KeycloakServer(repository, instance.log("keycloak-build")).get(console);
    Path home = instance.data().resolve("keycloak");
    try {
      Files.createDirectories(home.resolve("providers"));
      Files.createDirectories(home.resolve("conf"));
      Files.createDirectories(home.resolve("data/import"));
      // The server looks beside its home for what its build left.
      Path lib = home.resolve("lib");
      Files.deleteIfExists(lib);
      Files.createSymbolicLink(lib, server.resolve("lib"));
      new RealmFile(repository, secrets).write(home.resolve("data/import/realm-casework.json"));
    } catch (IOException e) {
      throw new Trouble("cannot prepare Keycloak in " + home + ": " + e.getMessage(), e);
    }
    return new Child(
        "keycloak",
        command(home, server, start()),
        Map.of(
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            secrets.secret("keycloak-admin")),
        instance.data(),
        ports.keycloak(),
        address(),
        Probe.http(issuer() + "/.well-known/openid-configuration"));
  }

  private List<String> start() {
    return List.of(
        "start",
        "--optimized",
        "--import-realm",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + ports.keycloak(),
        "--http-management-host=127.0.0.1",
        "--http-management-port=" + ports.keycloakManagement(),
        "--hostname=" + address(),
        "--cache=local",
        "--http-pool-max-threads=16",
        "--db-pool-max-size=16",
        "--log-console-color=false");
  }

  private static List<String> command(Path home, Path server, List<String> arguments) {
    var command = new ArrayList<>(List.of(Machine.java()));
    command.addAll(JVM);
    command.addAll(
        List.of(
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-cp",
            server.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments);
    return command;
  }

  /** The server's own files, shared by the instances of one repository. */
  private record KeycloakServer(Repository repository, Path log) {

    Path get(Console console) {
      Path zip = repository.keycloakZip();
      Path folder = repository.prepared().resolve("keycloak");
      Path done = folder.resolve("built-from");
      try {
        String mark =
            Files.size(zip)
                + " "
                + System.getProperty("java.version")
                + " "
                + String.join(" ", BUILD);
        Files.createDirectories(repository.prepared());
        try (var lock = new PreparationLock(repository.prepared().resolve("keycloak.lock"))) {
          lock.hold();
          if (!Files.exists(done) || !Files.readString(done).equals(mark)) {
            console.progress("keycloak: unpacking and building, once");
            Tools.delete(folder);
            unpack(zip, folder);
            build(folder);
            Files.writeString(done, mark);
          }
        }
      } catch (IOException e) {
        throw new Trouble("cannot unpack Keycloak to " + folder + ": " + e.getMessage(), e);
      }
      return folder;
    }

    private void build(Path folder) {
      var arguments = new ArrayList<>(List.of("build"));
      arguments.addAll(BUILD);
      int code = Tools.run(command(folder, folder, arguments), Map.of(), folder, log, 5);
      // Ten says "built, start again", which is all we wanted.
      if (code != 0 && code != 10) {
        throw new Trouble("Keycloak could not be built; see " + log);
      }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
      try (InputStream in = Files.newInputStream(zip);
          var entries = new ZipInputStream(in)) {
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
          Path name = Path.of(entry.getName());
          if (name.getNameCount() > 1) {
            Path target = folder.resolve(name.subpath(1, name.getNameCount())).normalize();
            if (!target.startsWith(folder)) {
              throw new IOException("entry outside the folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
              Files.createDirectories(target);
            } else {
              Files.createDirectories(target.getParent());
              Files.copy(entries, target, StandardCopyOption.REPLACE_EXISTING);
            }
          }
        }
      }
    }
  }
}
