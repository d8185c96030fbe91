package casework.petition.vault.adapter.mongo;

import static casework.petition.intake.domain.SamplePetitions.id;
import static casework.petition.intake.domain.SamplePetitions.person;
import static casework.petition.intake.domain.SamplePetitions.unit;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Identifiers;
import casework.platform.secrecy.BlindIndex;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FreshStore.class)
class MongoReporterVaultTest {

  private static final PetitionId OTHER = new PetitionId(Identifiers.derive("other"));
  private static final Duration LONG = Duration.ofMinutes(20);

  @TempDir Path keys;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-20T00:00:00Z"));
  private final FieldCipher cipher = new FieldCipher();
  private VaultStore store;
  private MongoReporterVault vault;

  @BeforeEach
  void open(TestStore test) {
    KeyRing ring = new KeyRing(keys, true);
    store =
        new VaultStore(
            MongoClients.create(TestStore.serverUri()),
            test.databaseName("vault"),
            new EnvelopeKeys(() -> ring.versions("vault")),
            new BlindIndex(() -> ring.versions("digest")));
    store.reporters().deleteMany(new Document());
    vault = new MongoReporterVault(store, cipher, now::get);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsAnIdentityThatOnlyItsOwnKeyOpens() {
    vault.keep(id(), person(), "body");

    Document row = row(id());
    DataKey key = store.keys().unwrap(id().value(), new WrappedKey(row.getString("key")));
    assertThat(cipher.open(key, "reporter.identity", new Sealed(row.getString("identity"))))
        .contains("测乙", "11010519491231002X", "13800000000");
    assertThat(row.toJson()).doesNotContain("测乙", "11010519491231002X", "13800000000");
  }

  @Test
  void findsTheSamePersonByHisNumbersWithoutKnowingThem() {
    vault.keep(id(), person(), "body");
    vault.keep(OTHER, person(), "body");

    assertThat(blind(id())).isEqualTo(blind(OTHER)).containsKeys("idNumber", "phone");
    assertThat(row(id()).getString("key")).isNotEqualTo(row(OTHER).getString("key"));
  }

  @Test
  void keepsAUnitAsWell() {
    assertThat(vault.keep(id(), unit(), "body")).isTrue();
    assertThat(blind(id())).containsOnlyKeys("phone");
  }

  @Test
  void keepsOneRowForTheSameCreationAndTurnsAnotherAway() {
    assertThat(vault.keep(id(), person(), "body")).isTrue();
    String kept = row(id()).getString("identity");

    assertThat(vault.keep(id(), person(), "body")).isTrue();
    assertThat(vault.keep(id(), unit(), "other body")).isFalse();
    assertThat(row(id()).getString("identity")).isEqualTo(kept);
  }

  @Test
  void copiesAnIdentityUnderAKeyOfTheNewPetition() {
    vault.keep(id(), person(), "body");

    vault.copy(id(), OTHER);
    vault.remove(id());

    Document row = row(OTHER);
    DataKey key = store.keys().unwrap(OTHER.value(), new WrappedKey(row.getString("key")));
    assertThat(cipher.open(key, "reporter.identity", new Sealed(row.getString("identity"))))
        .contains("测乙");
    assertThat(rows()).hasSize(1);
  }

  @Nested
  class Sweeping {

    @Test
    void deletesARowWhosePetitionNeverCame() {
      vault.keep(id(), person(), "body");
      vault.keep(OTHER, person(), "body");

      assertThat(sweepAfter(LONG)).isEqualTo(1);
      assertThat(rows()).extracting(each -> each.get("_id")).containsExactly(OTHER.value());
    }

    @Test
    void leavesAYoungRowAlone() {
      vault.keep(id(), person(), "body");

      assertThat(sweepAfter(Duration.ofMinutes(14))).isZero();
      assertThat(rows()).hasSize(1);
    }

    @Test
    void leavesARowAloneWhoseCreationIsAskedForAgain() {
      vault.keep(id(), person(), "body");
      now.updateAndGet(each -> each.plus(LONG));
      vault.keep(id(), person(), "body");

      assertThat(sweepAfter(Duration.ofMinutes(1))).isZero();
      assertThat(rows()).hasSize(1);
    }

    @Test
    void looksNoMoreAtARowWhosePetitionIsThere() {
      vault.keep(OTHER, person(), "body");
      sweepAfter(LONG);

      assertThat(row(OTHER)).doesNotContainKey("pendingSince");
    }

    private int sweepAfter(Duration wait) {
      now.updateAndGet(each -> each.plus(wait));
      return vault.sweep(now.get().minus(VaultSweep.PATIENCE), OTHER::equals);
    }
  }

  private Document row(PetitionId id) {
    return Objects.requireNonNull(store.reporters().find(new Document("_id", id.value())).first());
  }

  private Document blind(PetitionId id) {
    return row(id).get("blind", Document.class);
  }

  private List<Document> rows() {
    return store.reporters().find().into(new java.util.ArrayList<>());
  }
}
