package casework.petition.vault.adapter.mongo;

import static casework.petition.intake.domain.SamplePetitions.id;
import static casework.petition.intake.domain.SamplePetitions.person;
import static casework.petition.intake.domain.SamplePetitions.unit;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.PetitionId;
import casework.petition.vault.domain.IdentityField;
import casework.petition.vault.domain.Purpose;
import casework.platform.kernel.Identifiers;
import casework.platform.secrecy.BlindIndex;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.Suite;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FreshStore.class)
class MongoIdentityVaultTest {

  private static final PetitionId OTHER = new PetitionId(Identifiers.derive("other"));
  private static final UUID NOBODY = Identifiers.derive("nobody");

  @TempDir Path keys;
  private MongoClient client;
  private String name;

  @BeforeEach
  void open(TestStore test) {
    client = MongoClients.create(TestStore.serverUri());
    name = test.databaseName("vault");
    store(Suite.INTERNATIONAL).reporters().deleteMany(new Document());
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void opensTheFieldsThatAreAskedForAndNoOthers() {
    VaultStore store = store(Suite.INTERNATIONAL);
    keep(store, id(), false);
    keep(store, OTHER, true);

    assertThat(vault(store).open(id().value(), Purpose.NAME_VERIFICATION.shows()))
        .hasValueSatisfying(
            shown ->
                assertThat(shown)
                    .containsOnly(
                        Map.entry(IdentityField.KIND, "person"),
                        Map.entry(IdentityField.NAME, "测乙"),
                        Map.entry(IdentityField.PHONE, "13800000000")));
    assertThat(vault(store).open(OTHER.value(), Purpose.NAME_VERIFICATION.shows()).orElseThrow())
        .containsEntry(IdentityField.CONTACT, "测丙")
        .containsEntry(IdentityField.PHONE, "0990-1234567");
    assertThat(vault(store).open(NOBODY, Purpose.PROTECTION.shows())).isEmpty();
    assertThat(vault(store).keeps(NOBODY)).isFalse();
  }

  @Test
  void findsTheSamePersonAcrossKeyVersionsAndSuites() throws IOException {
    keep(store(Suite.INTERNATIONAL), id(), false);
    new KeyRing(keys, true, Suite.NATIONAL).versions("next");
    Files.move(keys.resolve("next.key"), keys.resolve("digest.2.key"));
    VaultStore later = store(Suite.NATIONAL);
    keep(later, OTHER, false);

    assertThat(vault(later).sameAs(OTHER.value(), IdentityField.ID_NUMBER))
        .containsExactly(id().value());
    assertThat(vault(later).sameAs(id().value(), IdentityField.PHONE))
        .containsExactly(OTHER.value());
    assertThat(vault(later).having(IdentityField.PHONE, " 13800000000", NOBODY)).hasSize(2);
    assertThat(vault(later).having(IdentityField.PHONE, "13800000001", NOBODY)).isEmpty();
    assertThat(vault(later).sameAs(id().value(), IdentityField.CREDIT_CODE)).isEmpty();
    assertThat(vault(later).open(id().value(), Purpose.REWARD.shows()).orElseThrow())
        .containsEntry(IdentityField.ID_NUMBER, "11010519491231002X");
  }

  private void keep(VaultStore store, PetitionId petition, boolean aUnit) {
    new MongoReporterVault(store, new FieldCipher(), InstantSource.system())
        .keep(petition, aUnit ? unit() : person(), "body");
  }

  private static MongoIdentityVault vault(VaultStore store) {
    return new MongoIdentityVault(store, new FieldCipher());
  }

  /** As after a restart under that suite. */
  private VaultStore store(Suite suite) {
    KeyRing ring = new KeyRing(keys, true, suite);
    return new VaultStore(
        client,
        name,
        new EnvelopeKeys(() -> ring.versions("vault"), suite),
        new BlindIndex(() -> ring.versions("digest")));
  }
}
