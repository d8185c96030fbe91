package casework.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the build left in the repository: jars, server distributions, files to hand over. */
record Repository(Path root) {

  static Repository fromEnvironment() {
    String home = System.getProperty("casework.home");
    return new Repository(Path.of(home == null ? "." : home).toAbsolutePath().normalize());
  }

  Path localModule() {
    return root.resolve("deploy/local");
  }

  Path directoryFiles() {
    return localModule().resolve("directory");
  }

  Path realmFiles() {
    return root.resolve("deploy/keycloak");
  }

  Path keycloakZip() {
    return built(localModule().resolve("target/dist/keycloak.zip"));
  }

  /** Where unpacked servers and extracted services are kept between starts. */
  Path prepared() {
    return localModule().resolve("target/prepared");
  }

  String storeClassPath() {
    return modulePath("deploy/local/store", "casework-local-store.jar");
  }

  String brokerClassPath() {
    return built(root.resolve("deploy/local/broker/target/lib")) + "/*";
  }

  boolean hasModule(String module) {
    return Files.exists(root.resolve(module).resolve("pom.xml"));
  }

  /** By the same mark as the build: a module with an application.yaml is a service. */
  boolean isService(String module) {
    return Files.exists(root.resolve(module).resolve("src/main/resources/application.yaml"));
  }

  /** A module that puts its dependencies into {@code target/lib}, as a class path. */
  String toolClassPath(String module) {
    Path target = root.resolve(module).resolve("target");
    return built(target.resolve("classes")) + ":" + target.resolve("lib") + "/*";
  }

  /** The runnable jar of a service, if the repository has that service. */
  List<Path> serviceJars(String module) {
    Path target = root.resolve(module).resolve("target");
    if (!Files.isDirectory(target)) {
      return List.of();
    }
    try (var jars = Files.newDirectoryStream(target, "*.jar")) {
      var found = new java.util.ArrayList<Path>();
      for (Path jar : jars) {
        if (!jar.getFileName().toString().matches(".*-(sources|tests|javadoc)\\.jar")) {
          found.add(jar);
        }
      }
      return List.copyOf(found);
    } catch (java.io.IOException e) {
      throw new Trouble("cannot read " + target + ": " + e.getMessage(), e);
    }
  }

  private String modulePath(String module, String jar) {
    Path target = root.resolve(module).resolve("target");
    return built(target.resolve(jar)) + ":" + target.resolve("lib") + "/*";
  }

  private static Path built(Path artifact) {
    if (!Files.exists(artifact)) {
      throw new Trouble(artifact + " is missing; run ./casework without --no-build");
    }
    return artifact;
  }
}
