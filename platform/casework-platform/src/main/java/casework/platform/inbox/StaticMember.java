package casework.platform.inbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;

/**
 * What a process is called in the groups it listens in: host and port, of which there is one at a
 * time. A process that was killed and comes back under its name has its partitions at once; under a
 * new one it would wait until the group takes the old one for dead.
 *
 * @param place host and port
 */
record StaticMember(String place) {

  static StaticMember of(int port) {
    try {
      return new StaticMember(InetAddress.getLocalHost().getHostName() + "-" + port);
    } catch (UnknownHostException e) {
      // A host whose name nobody resolves has one for itself all the same.
      return new StaticMember(
          Objects.requireNonNullElse(System.getenv("HOSTNAME"), "localhost") + "-" + port);
    }
  }

  /** Names one listener of the process; each of a group needs a name of its own. */
  void name(AbstractMessageListenerContainer<?, ?> container) {
    container
        .getContainerProperties()
        .getKafkaConsumerProperties()
        .setProperty(
            ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
            of(container.getListenerId() == null ? "" : container.getListenerId()));
  }

  private String of(String listener) {
    return (place + "-" + listener).replaceAll("[^A-Za-z0-9._-]+", "-");
  }
}
