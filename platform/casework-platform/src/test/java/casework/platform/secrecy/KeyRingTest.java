package casework.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.secrecy.KeyRing.KeyRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

  private final Path directory;
  private final KeyRing evaluation;
  private final KeyRing production;

  KeyRingTest(@TempDir Path temporary) {
    directory = temporary.resolve("keys");
    evaluation = new KeyRing(directory, true);
    production = new KeyRing(directory, false);
  }

  @Test
  void makesAKeyForEvaluationThatItsOwnerAloneCanReadAndFindsItAgain() throws IOException {
    SecretKey made = evaluation.newest("one-envelope");

    Path file = directory.resolve("one-envelope.key");
    assertThat(Files.readAllLines(file).getFirst()).isEqualTo(KeyRing.EVALUATION_MARK);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(new KeyRing(directory, true).newest("one-envelope")).isEqualTo(made);
    assertThat(evaluation.newest("two-envelope")).isNotEqualTo(made);
  }

  @Test
  void refusesInProductionAKeyMadeForEvaluation() {
    evaluation.newest("one");

    assertThatThrownBy(() -> production.newest("one"))
        .isInstanceOf(KeyRefused.class)
        .hasMessageContaining("one.key");
  }

  @Test
  void makesNoKeyInProduction() {
    assertThatThrownBy(() -> production.newest("one")).isInstanceOf(KeyRefused.class);
    assertThat(directory).doesNotExist();
  }

  @Test
  void takesInProductionAKeyThatWasProvided() throws IOException {
    provide("one.key", 32);

    assertThat(production.newest("one").getEncoded()).hasSize(32);
  }

  @Test
  void keepsOlderVersionsAndUsesTheNewest() throws IOException {
    provide("one.key", 32);
    provide("one.2.key", 32);
    provide("one.10.key", 32);
    provide("one-other.3.key", 32);

    VersionedKey versions = production.versions("one");

    assertThat(versions.newest()).isEqualTo(10);
    assertThat(versions.version(1)).isNotEqualTo(versions.version(2));
    assertThatThrownBy(() -> versions.version(3)).isInstanceOf(Unreadable.class);
  }

  @Test
  void refusesAVersionThatIsThereTwice() throws IOException {
    provide("one.key", 32);
    provide("one.1.key", 32);

    assertThatThrownBy(() -> production.versions("one")).isInstanceOf(KeyRefused.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 16, 31, 33, 64})
  void refusesAKeyOfAnotherLength(int bytes) throws IOException {
    provide("one.key", bytes);

    assertThatThrownBy(() -> production.newest("one")).isInstanceOf(KeyRefused.class);
  }

  @Test
  void refusesAKeyThatIsNoBase64() throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("one.key"), "not base64!");

    assertThatThrownBy(() -> evaluation.newest("one")).isInstanceOf(KeyRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../one", "", "One", "a b", "a--b"})
  void takesNoNameThatLeadsElsewhere(String name) {
    assertThatThrownBy(() -> evaluation.newest(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesAllWhoStartAtOnceTheSameKey() {
    List<SecretKey> keys =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(_ -> new KeyRing(directory, true).newest("one"))
            .distinct()
            .toList();

    assertThat(keys).hasSize(1);
  }

  private void provide(String name, int bytes) throws IOException {
    Files.createDirectories(directory);
    byte[] key = new byte[bytes];
    if (bytes > 0) {
      key[0] = (byte) name.hashCode();
    }
    Files.writeString(directory.resolve(name), Base64.getEncoder().encodeToString(key) + "\n");
  }
}
