package casework.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.store.LocalStore;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CheckpointKeeperTest {

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
  private static final String HASH = "a".repeat(64);
  private static final String OTHER_HASH = "b".repeat(64);

  private final MongoDatabase database = STORE.fresh();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final CheckpointKeeper keeper =
      new CheckpointKeeper("second", database, InstantSource.fixed(AT), meters);
  private final Path directory;
  private final CheckpointKey key;

  CheckpointKeeperTest(@TempDir Path directory) {
    this.directory = directory;
    this.key = CheckpointKey.at(directory.resolve("first-audit.key"));
  }

  private List<Document> kept() {
    return database.getCollection("checkpoints").find().into(new ArrayList<>());
  }

  private List<String> alarms() {
    return kept().stream()
        .map(each -> each.getString("alarm"))
        .filter(each -> each != null)
        .toList();
  }

  private void hear(byte[] value) {
    keeper.on(new ConsumerRecord<>(Checkpoint.TOPIC, 0, 0, "first", value));
  }

  @Nested
  class Keeping {

    @Test
    void keepsWhatAnotherServiceSignedOnceHoweverOftenItComes() {
      Checkpoint checkpoint = key.sign("first", 7, HASH, AT);
      hear(checkpoint.json());
      hear(checkpoint.json());
      hear(key.sign("first", 7, HASH, AT.plusSeconds(1)).json());

      assertThat(kept())
          .singleElement()
          .satisfies(
              each ->
                  assertThat(each)
                      .containsEntry("_id", "first:7")
                      .containsEntry("position", 7L)
                      .containsEntry("hash", HASH)
                      .doesNotContainKey("alarm"));
      assertThat(meters.get("casework.audit.alarms").counter().count()).isZero();
    }

    @Test
    void leavesItsOwnServicesToTheOthers() {
      hear(key.sign("second", 7, HASH, AT).json());

      assertThat(kept()).isEmpty();
    }

    @Test
    void passesOverWhatIsNoCheckpoint() {
      hear("{".getBytes(StandardCharsets.UTF_8));
      hear("{}".getBytes(StandardCharsets.UTF_8));
      hear("{\"service\":1}".getBytes(StandardCharsets.UTF_8));
      keeper.on(new ConsumerRecord<>(Checkpoint.TOPIC, 0, 0, "first", null));

      assertThat(kept()).isEmpty();
    }
  }

  @Nested
  class Alarming {

    @Test
    void raisesAnAlarmOnAKeyThatIsNotTheOneFirstSeen() {
      hear(key.sign("first", 7, HASH, AT).json());
      CheckpointKey other = CheckpointKey.at(directory.resolve("other.key"));
      hear(other.sign("first", 8, HASH, AT).json());
      hear(other.sign("first", 8, HASH, AT).json());

      assertThat(alarms()).containsExactly("key-changed");
      assertThat(meters.get("casework.audit.alarms").counter().count()).isOne();
    }

    @Test
    void pinsEachServicesKeyForItself() {
      CheckpointKey third = CheckpointKey.at(directory.resolve("third.key"));
      hear(key.sign("first", 7, HASH, AT).json());
      hear(third.sign("third", 7, HASH, AT).json());

      assertThat(alarms()).isEmpty();
    }

    @Test
    void raisesAnAlarmOnASignatureThatDoesNotHold() {
      Checkpoint signed = key.sign("first", 7, HASH, AT);
      hear(new Checkpoint("first", 8, HASH, AT, signed.key(), signed.signature()).json());

      assertThat(alarms()).containsExactly("bad-signature");
    }

    @Test
    void raisesAnAlarmOnAnotherHashForAPlaceAlreadyKept() {
      hear(key.sign("first", 7, HASH, AT).json());
      hear(key.sign("first", 7, OTHER_HASH, AT).json());

      assertThat(alarms()).containsExactly("contradicts-earlier");
      assertThat(kept()).hasSize(2).first().extracting("hash").isEqualTo(HASH);
    }
  }

  @Nested
  class TheKey {

    @Test
    void isMadeOnceAndReadableByItsOwnerAlone() throws IOException {
      Path file = directory.resolve("first-audit.key");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(CheckpointKey.at(file).sign("first", 1, HASH, AT))
          .isEqualTo(key.sign("first", 1, HASH, AT));
    }

    @Test
    void isRefusedWhereTheFileHoldsSomethingElse() throws IOException {
      Path file = directory.resolve("broken.key");
      for (String text : List.of("", "one line\n", "not\nbase64!\n", "AAAA\nAAAA\n")) {
        Files.writeString(file, text);
        assertThatThrownBy(() -> CheckpointKey.at(file))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("broken.key");
      }
    }
  }

  @Nested
  class Publishing {

    private final AuditChain chain = new AuditChain(database, Duration.ofSeconds(20));
    private final List<Checkpoint> sent = new ArrayList<>();
    private boolean broken;
    private final Checkpoints checkpoints =
        new Checkpoints(
            "first",
            chain,
            () -> key,
            each -> {
              if (broken) {
                return CompletableFuture.failedFuture(new IllegalStateException("no broker"));
              }
              sent.add(each);
              return CompletableFuture.completedFuture(null);
            },
            InstantSource.fixed(AT),
            Duration.ofHours(1));

    @Test
    void signsTheTailOnlyWhereItHasMoved() {
      checkpoints.publishIfMoved();
      assertThat(sent).isEmpty();

      chain.append(Entries.entries(1, 3));
      checkpoints.publishIfMoved();
      checkpoints.publishIfMoved();

      assertThat(sent).extracting(Checkpoint::position).containsExactly(3L);
      assertThat(sent.getFirst().isSignedBy(sent.getFirst().key())).isTrue();
    }

    @Test
    void triesAgainWhereItDidNotArrive() {
      chain.append(Entries.entries(1, 3));
      broken = true;
      assertThatThrownBy(checkpoints::publishIfMoved).isInstanceOf(AuditUnavailable.class);
      broken = false;
      checkpoints.publishIfMoved();

      assertThat(sent).extracting(Checkpoint::position).containsExactly(3L);
    }

    @Test
    void publishesOnDemandWhateverItKnows() {
      assertThat(checkpoints.publish()).isEmpty();
      chain.append(Entries.entries(1, 2));

      assertThat(checkpoints.publish()).map(Checkpoint::position).hasValue(2L);
      assertThat(checkpoints.publish()).map(Checkpoint::position).hasValue(2L);
    }

    @Test
    void leavesACheckpointBehindWhenTheServiceStops() {
      checkpoints.start();
      chain.append(Entries.entries(1, 2));
      checkpoints.stop();

      assertThat(sent).extracting(Checkpoint::position).containsExactly(2L);
      assertThat(checkpoints.isRunning()).isFalse();
    }

    @Test
    void stopsQuietlyWhereTheBrokerIsGone() {
      chain.append(Entries.entries(1, 2));
      broken = true;
      checkpoints.start();
      checkpoints.stop();

      assertThat(sent).isEmpty();
    }
  }
}
