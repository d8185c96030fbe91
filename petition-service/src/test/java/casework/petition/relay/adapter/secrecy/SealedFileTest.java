package casework.petition.relay.adapter.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.relay.application.FileSealer.NoKeyOfHigherOrgan;
import casework.petition.relay.domain.Carrier;
import casework.petition.relay.domain.RelayId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileTest {

  private static final String PROVINCE = "990000-JW";
  private static final RelayId RELAY = new RelayId(new UUID(1, 2));

  @TempDir Path directory;

  @Test
  void isOpenedByTheHigherOrganAlone() throws GeneralSecurityException {
    HigherOrganKeys keys = new HigherOrganKeys(directory, true);
    String file = sealed(keys);

    byte[] opened = SealedFileForm.open(RELAY.value(), keys.privateKeyOf(PROVINCE), file);

    assertThat(new String(opened, StandardCharsets.UTF_8)).isEqualTo("金丝雀正文");
    keys.of("990300-JW");
    assertThatThrownBy(
            () -> SealedFileForm.open(RELAY.value(), keys.privateKeyOf("990300-JW"), file))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void doesNotOpenWhereItWasAlteredOrPutInAnothersPlace() {
    HigherOrganKeys keys = new HigherOrganKeys(directory, true);
    String file = sealed(keys);
    char last = file.charAt(file.length() - 2);
    String altered =
        file.substring(0, file.length() - 2)
            + (last == 'A' ? 'B' : 'A')
            + file.substring(file.length() - 1);

    for (String bad : new String[] {altered, "R1.x", "R1.!.!", "R2" + file.substring(2)}) {
      assertThatThrownBy(() -> SealedFileForm.open(RELAY.value(), keys.privateKeyOf(PROVINCE), bad))
          .isInstanceOf(GeneralSecurityException.class);
    }
    assertThatThrownBy(() -> SealedFileForm.open(new UUID(3, 4), keys.privateKeyOf(PROVINCE), file))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void isAnotherEachTime() {
    HigherOrganKeys keys = new HigherOrganKeys(directory, true);

    assertThat(sealed(keys)).isNotEqualTo(sealed(keys));
  }

  @Test
  void refusesAKeyThatIsMissingOrOfAnEvaluationInProduction() {
    HigherOrganKeys production = new HigherOrganKeys(directory, false);
    assertThatThrownBy(() -> production.of(PROVINCE)).isInstanceOf(NoKeyOfHigherOrgan.class);
    production.check();

    new HigherOrganKeys(directory, true).of(PROVINCE);

    assertThatThrownBy(() -> production.of(PROVINCE))
        .isInstanceOf(NoKeyOfHigherOrgan.class)
        .hasMessageContaining("evaluation");
    assertThatThrownBy(production::check).isInstanceOf(NoKeyOfHigherOrgan.class);
  }

  @Test
  void takesInProductionTheKeyThatTheHigherOrganGave() throws IOException {
    new HigherOrganKeys(directory, true).of(PROVINCE);
    Path file = directory.resolve("relay-990000-jw.public");
    Files.writeString(file, Files.readAllLines(file).getLast() + "\n");
    HigherOrganKeys production = new HigherOrganKeys(directory, false);

    production.check();

    assertThat(production.of(PROVINCE).getAlgorithm()).isIn("XDH", "X25519");
    Files.writeString(file, "bm90IGEga2V5\n");
    assertThatThrownBy(() -> production.of(PROVINCE)).isInstanceOf(NoKeyOfHigherOrgan.class);
  }

  private static String sealed(HigherOrganKeys keys) {
    Carrier.File file =
        new SealsToHigherOrgan(keys)
            .seal(RELAY, PROVINCE, "金丝雀正文".getBytes(StandardCharsets.UTF_8));
    assertThat(file.sha256()).matches("[0-9a-f]{64}");
    return Objects.requireNonNull(file.ciphertext());
  }
}
