package casework.testkit.kafka;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The one broker of this JVM, shared by every test class and started when the first asks for it.
 * Topics are never made by accident: a topic nobody declared fails as it would in production.
 */
public final class TestBroker {

  private static final class Holder {
    static final EmbeddedKafkaBroker BROKER = start();
    static final KafkaProducer<String, byte[]> PRODUCER = producer();
  }

  private TestBroker() {}

  private static EmbeddedKafkaBroker start() {
    EmbeddedKafkaBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    broker.brokerProperties(
        Map.of(
            "auto.create.topics.enable", "false",
            "offsets.topic.num.partitions", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.num.partitions", "1",
            "transaction.state.log.replication.factor", "1",
            "group.initial.rebalance.delay.ms", "0"));
    broker.afterPropertiesSet();
    Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy, "test-broker-stop"));
    return broker;
  }

  private static KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", bootstrap(), "acks", "all", "max.block.ms", "5000"),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  /** Address of the broker, such as {@code 127.0.0.1:41235}. */
  public static String bootstrap() {
    return Holder.BROKER.getBrokersAsString();
  }

  /** Makes the topics that are missing, with one partition each. */
  public static void topics(String... names) {
    Set<String> existing = Holder.BROKER.getTopics();
    NewTopic[] missing =
        Arrays.stream(names)
            .filter(name -> !existing.contains(name))
            .map(name -> new NewTopic(name, 1, (short) 1))
            .toArray(NewTopic[]::new);
    Holder.BROKER.addTopicsWithResults(missing).forEach(TestBroker::requireMade);
  }

  private static void requireMade(String topic, @Nullable Exception problem) {
    if (problem != null && !(problem.getCause() instanceof TopicExistsException)) {
      throw new IllegalStateException("topic " + topic + " could not be made", problem);
    }
  }

  /** Sends an event and waits until the broker has it. */
  public static void send(String topic, EventSample event) {
    send(event.record(topic));
  }

  /** Sends any record, also one that is no proper event, and waits until the broker has it. */
  public static void send(ProducerRecord<String, byte[]> record) {
    send(List.of(record));
  }

  /** Sends records, each topic's in their order, and waits until the broker has them all. */
  public static void send(List<ProducerRecord<String, byte[]>> records) {
    try {
      for (var sent : records.stream().map(Holder.PRODUCER::send).toList()) {
        sent.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("not sent: " + e.getMessage(), e.getCause());
    }
  }

  /** Hears everything on these topics from their beginning on. */
  public static HeardRecords listen(String... topics) {
    return new HeardRecords(bootstrap(), topics);
  }

  /** The names of all topics there are, dead letters' among them. */
  public static Set<String> topicNames() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
      return admin.listTopics().names().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker does not tell its topics", e.getCause());
    }
  }

  /** Puts the address under the name by which a service reads it from its environment. */
  public static void register(DynamicPropertyRegistry registry) {
    registry.add("CASEWORK_KAFKA", TestBroker::bootstrap);
  }
}
