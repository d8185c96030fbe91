package casework.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A real Kafka broker, one node, its own controller, on the loopback address. */
record BrokerProcess(Instance instance, Ports ports, Repository repository) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @throws Trouble where the data directory cannot be told to Kafka
   */
  BrokerProcess {
    if (instance.data().toString().contains(",")) {
      throw new Trouble(
          "Kafka would take the comma in %s for the end of the path; choose another folder with --data"
              .formatted(instance.data()));
    }
  }

  String bootstrap() {
    return "127.0.0.1:" + ports.kafka();
  }

  /** Writes the settings and, at the first start, formats the storage. */
  Child prepare() {
    Path folder = instance.data().resolve("kafka");
    Path settings = folder.resolve("server.properties");
    try {
      Files.createDirectories(folder);
      Files.writeString(settings, settings(folder.resolve("log").toString()));
    } catch (IOException e) {
      throw new Trouble("cannot write " + settings + ": " + e.getMessage(), e);
    }
    if (!Files.exists(folder.resolve("log/meta.properties"))) {
      format(settings);
    }
    return new Child(
        "kafka",
        java("384m", "kafka.Kafka", settings.toString()),
        Map.of(),
        instance.data(),
        ports.kafka(),
        bootstrap(),
        Probe.kafka(ports.kafka()));
  }

  private void format(Path settings) {
    Path log = instance.log("kafka-format");
    int code =
        Tools.run(
            java(
                "128m",
                "kafka.tools.StorageTool",
                "format",
                "--standalone",
                "-t",
                clusterId(),
                "-c",
                settings.toString()),
            Map.of(),
            instance.data(),
            log,
            2);
    if (code != 0) {
      throw new Trouble("Kafka's storage could not be prepared; see " + log);
    }
  }

  /**
   * A new cluster's id as Kafka writes ids; none that begins with a hyphen, which its tool would
   * take for an option.
   */
  static String clusterId() {
    byte[] id = new byte[16];
    String written;
    do {
      RANDOM.nextBytes(id);
      written = Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    } while (written.startsWith("-"));
    return written;
  }

  private List<String> java(String heap, String mainClass, String... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Machine.java(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.config.file="
                    + repository.root().resolve("deploy/local/broker/logging.properties"),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                repository.brokerClassPath(),
                mainClass));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Kafka reads them as any properties file, in which all but ASCII is written in escapes. */
  String settings(String log) {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.bootstrap.servers=127.0.0.1:%2$d
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    inter.broker.listener.name=PLAINTEXT
    controller.listener.names=CONTROLLER
    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
    log.dirs=%3$s
    num.partitions=3
    default.replication.factor=1
    min.insync.replicas=1
    offsets.topic.num.partitions=3
    offsets.topic.replication.factor=1
    transaction.state.log.num.partitions=3
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    share.coordinator.state.topic.num.partitions=1
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    # A broker that comes back waits until the controller has given up its former self.
    broker.session.timeout.ms=3000
    broker.heartbeat.interval.ms=1000
    group.initial.rebalance.delay.ms=0
    log.segment.bytes=16777216
    log.index.size.max.bytes=1048576
    log.cleaner.dedupe.buffer.size=16777216
    num.network.threads=2
    num.io.threads=4
    background.threads=2
    auto.create.topics.enable=false
    """
        .formatted(ports.kafka(), ports.kafkaController(), escaped(log));
  }

  private static String escaped(String value) {
    var escaped = new StringBuilder();
    for (char each : value.toCharArray()) {
      if (each == '\\') {
        escaped.append("\\\\");
      } else if (each < ' ' || each > '~') {
        escaped.append("\\u%04x".formatted((int) each));
      } else {
        escaped.append(each);
      }
    }
    return escaped.toString();
  }
}
