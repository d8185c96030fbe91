package casework.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of our own services, as the launcher starts it.
 *
 * @param module folder and name of the service
 * @param port where it listens
 * @param secret name of its client's secret
 */
record ServiceProcess(String module, int port, String secret) {

  private static final List<String> JVM =
      List.of(
          "-Xmx256m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dstdout.encoding=UTF-8",
          "--sun-misc-unsafe-memory-access=allow",
          "--enable-native-access=ALL-UNNAMED");

  /** Services first, the gateway last; those the repository does not have yet are left out. */
  static List<ServiceProcess> all(Ports ports, Repository repository) {
    return List.of(
            new ServiceProcess("petition-service", ports.petition(), "casework-petition"),
            new ServiceProcess("clue-service", ports.clue(), "casework-clue"),
            new ServiceProcess("talk-service", ports.talk(), "casework-talk"),
            new ServiceProcess("inspection-service", ports.inspection(), "casework-inspection"),
            new ServiceProcess("scoring-service", ports.scoring(), "casework-scoring"),
            new ServiceProcess("gateway", ports.gateway(), "casework-gateway"))
        .stream()
        .filter(service -> repository.isService(service.module))
        .toList();
  }

  /** The services that keep an audit chain, each by the name of its database. */
  static List<String> withAudit(Repository repository) {
    return all(new Ports(0), repository).stream()
        .map(ServiceProcess::module)
        .filter(module -> module.endsWith("-service"))
        .map(module -> module.replaceFirst("-service$", ""))
        .toList();
  }

  Child child(PreparedService prepared, Instance instance, Map<String, String> environment) {
    var command = new ArrayList<>(List.of(Machine.java()));
    command.addAll(JVM);
    command.addAll(List.of("-jar", prepared.jar().toString()));
    return new Child(
        module,
        List.copyOf(command),
        environment,
        instance.data(),
        port,
        Ports.http(port),
        Probe.http(Ports.http(port) + "/actuator/health/readiness"));
  }

  /** What the service needs to find the others, and itself. */
  Map<String, String> environment(Map<String, String> shared, Secrets secrets) {
    var own = new java.util.TreeMap<>(shared);
    own.put("SERVER_PORT", String.valueOf(port));
    own.put("SERVER_ADDRESS", "127.0.0.1");
    if (module.equals("gateway")) {
      own.put("CASEWORK_GATEWAY_CLIENT_SECRET", secrets.secret(secret));
    } else {
      own.put("CASEWORK_SERVICE_CLIENT_SECRET", secrets.secret(secret));
    }
    return Map.copyOf(own);
  }

  Path preparationLog(Instance instance) {
    return instance.log("prepare-" + module);
  }
}
