package casework.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which MongoDB the services use: one named by {@code CASEWORK_MONGODB_URI}, a {@code mongod} from
 * the PATH, or the embedded store.
 *
 * @param child the process to run; empty for a server somebody else runs
 * @param label what a person must know about it
 */
record StoreProcess(String uri, Optional<Child> child, String label) {

  static final String EMBEDDED_LABEL =
      "evaluation store: a county's volume (embedded, durable before it answers, no user accounts)";

  static StoreProcess choose(
      Instance instance, Ports ports, Repository repository, Map<String, String> environment) {
    String named = environment.get("CASEWORK_MONGODB_URI");
    if (named != null && !named.isBlank()) {
      return new StoreProcess(named, Optional.empty(), "the MongoDB of CASEWORK_MONGODB_URI");
    }
    // The services ask for both and refuse a store that is not told so.
    String uri =
        "mongodb://127.0.0.1:" + ports.store() + "/?w=majority&journal=true&retryWrites=true";
    return Tools.onPath("mongod", environment)
        .map(program -> mongod(program, uri, instance, ports))
        .orElseGet(() -> embedded(uri, instance, ports, repository));
  }

  private static StoreProcess mongod(Path program, String uri, Instance instance, Ports ports) {
    Path folder = instance.data().resolve("mongod");
    folder.toFile().mkdirs();
    var command =
        List.of(
            program.toString(),
            "--dbpath",
            folder.toString(),
            "--port",
            String.valueOf(ports.store()),
            "--bind_ip",
            "127.0.0.1",
            "--wiredTigerCacheSizeGB",
            "0.25");
    return new StoreProcess(
        uri,
        Optional.of(child(command, instance, ports)),
        program + " on the loopback address, without user accounts");
  }

  private static StoreProcess embedded(
      String uri, Instance instance, Ports ports, Repository repository) {
    var command =
        new ArrayList<>(
            List.of(
                Machine.java(),
                "-Xmx256m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                repository.storeClassPath(),
                "casework.local.store.StoreServer",
                instance.data().resolve("store/casework.mv").toString(),
                String.valueOf(ports.store())));
    return new StoreProcess(uri, Optional.of(child(command, instance, ports)), EMBEDDED_LABEL);
  }

  private static Child child(List<String> command, Instance instance, Ports ports) {
    return new Child(
        "store",
        command,
        Map.of(),
        instance.data(),
        ports.store(),
        "mongodb://127.0.0.1:" + ports.store(),
        Probe.tcp(ports.store()));
  }
}
