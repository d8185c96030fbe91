package casework.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.directory.web.DirectoryWebAutoConfiguration;
import casework.platform.store.LocalStore;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import tools.jackson.databind.json.JsonMapper;

class DirectoryCopyTest {

  private static final TopicPartition PARTITION = new TopicPartition(DirectoryCopy.TOPIC, 0);
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private final List<ConsumerRecord<String, byte[]>> topic = new CopyOnWriteArrayList<>();
  private final MongoDatabase database = STORE.fresh();
  private final DirectoryCopy copy = new DirectoryCopy(database, this::reader, JsonMapper.shared());

  /** A reader of the topic as it is now; it can go back to the beginning as a real one can. */
  private Consumer<String, byte[]> reader() {
    MockConsumer<String, byte[]> consumer =
        new MockConsumer<>("earliest") {
          @Override
          public synchronized void seekToBeginning(
              java.util.Collection<TopicPartition> partitions) {
            super.seekToBeginning(partitions);
            updateEndOffsets(Map.of(PARTITION, (long) topic.size()));
            topic.forEach(this::addRecord);
          }
        };
    consumer.updatePartitions(
        DirectoryCopy.TOPIC, List.of(new PartitionInfo(DirectoryCopy.TOPIC, 0, null, null, null)));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    return consumer;
  }

  private void publish(String key, String type, String body) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(
            DirectoryCopy.TOPIC, 0, topic.size(), key, body.getBytes(StandardCharsets.UTF_8));
    record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
    topic.add(record);
  }

  private void publishOrgan(String code) {
    publish(
        code,
        "casework.directory.organ.v1",
        """
        {"organ": "%1$s", "versions": [{"organ": "%1$s", "name": "n", "level": "CITY", "region": "990300",
          "parent": null, "departments": [], "cadres": [], "validFrom": "2019-01-01",
          "officers": [{"officer": "%1$s-O001", "name": "o", "department": null, "post": "p"}]}]}
        """
            .formatted(code));
  }

  private void publishCadre(String id, String kind, String since) {
    publish(
        "cadre/" + id,
        "casework.directory.cadre.v1",
        """
        {"cadre": "%s", "versions": [{"validFrom": "2019-01-01", "name": "n", "organ": "990300-JW",
          "managedBy": "990300-JW", "status": "SERVING", "posts": [{"unit": "990300-U001",
          "post": "990300-U001-P01", "title": "t", "kind": "%s", "since": "%s"}]}]}
        """
            .formatted(id, kind, since));
  }

  @AfterEach
  void stop() {
    copy.stop();
  }

  private void learnt(int organs, int units, int cadres) {
    await()
        .untilAsserted(
            () -> assertThat(copy.counts()).isEqualTo(new DirectoryCounts(organs, units, cadres)));
  }

  @Test
  void tellsWhoWorksWhereAndWhoIsFirst() {
    publishOrgan("990300-JW");
    publishCadre("990300-C001", "TEAM_MEMBER", "2019-01-01");
    publishCadre("990300-C002", "PRINCIPAL", "2019-01-01");
    publishCadre("990300-C003", "PRINCIPAL", "2020-01-01");
    copy.start();
    learnt(1, 0, 3);

    assertThat(copy.cadresOf("990300-U001", DAY))
        .extracting(CadreRecord::cadre)
        .containsExactly("990300-C002", "990300-C003", "990300-C001");
    assertThat(copy.principalOf("990300-U001", DAY).orElseThrow().cadre()).isEqualTo("990300-C003");
    assertThat(copy.managedBy("990300-JW", DAY)).hasSize(3);
    assertThat(copy.officer("990300-JW-O001", DAY).orElseThrow().name()).isEqualTo("o");
    assertThat(copy.officer("990300-JW-O009", DAY)).isEmpty();
  }

  @Test
  void forgetsWhatTheTopicHoldsNoLongerOnlyWhenMadeAnew() {
    publishOrgan("990300-JW");
    publishCadre("990300-C001", "PRINCIPAL", "2019-01-01");
    copy.start();
    learnt(1, 0, 1);

    topic.clear();
    publishOrgan("990300-JW");
    assertThat(copy.counts().cadres()).isEqualTo(1);
    copy.rebuild();

    learnt(1, 0, 0);
    await()
        .untilAsserted(
            () -> assertThat(database.getCollection("directory").countDocuments()).isEqualTo(1));
  }

  @Test
  void keepsWhatItHasWhereTheTopicIsEmpty() {
    publishOrgan("990300-JW");
    copy.start();
    learnt(1, 0, 0);

    topic.clear();
    copy.rebuild();
    publishOrgan("990301-JW");
    topic.clear();

    await().during(java.time.Duration.ofMillis(700)).until(copy::loaded);
  }

  @Test
  void remembersWithoutTheBrokerWhatItKnew() {
    publishOrgan("990300-JW");
    publishCadre("990300-C001", "PRINCIPAL", "2019-01-01");
    copy.start();
    learnt(1, 0, 1);
    await()
        .untilAsserted(
            () -> assertThat(database.getCollection("directory").countDocuments()).isEqualTo(2));

    DirectoryCopy next =
        new DirectoryCopy(
            database,
            () -> {
              throw new IllegalStateException("no broker");
            },
            JsonMapper.shared());
    next.start();
    try {
      await()
          .untilAsserted(() -> assertThat(next.counts()).isEqualTo(new DirectoryCounts(1, 0, 1)));
    } finally {
      next.stop();
    }
  }

  @Test
  void keepsTheServiceFromTakingRequestsUntilItKnowsAnOrgan() {
    HealthIndicator health = new DirectoryWebAutoConfiguration().directoryHealthIndicator(copy);
    copy.start();

    assertThat(health.health()).isEqualTo(Health.outOfService().build());

    publishOrgan("990300-JW");
    copy.rebuild();
    await().untilAsserted(() -> assertThat(health.health()).isEqualTo(Health.up().build()));
  }
}
