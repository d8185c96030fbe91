package casework.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  private Instance instance = new Instance(Path.of("."));

  @BeforeEach
  void create() {
    instance = new Instance(folder.resolve("data"));
    instance.create();
  }

  @Test
  void makesKeysOfThirtyTwoBytesThatOnlyTheirOwnerMayRead() throws IOException {
    Secrets.of(instance);

    for (String name : new String[] {"petition-envelope", "clue-index", "fingerprint"}) {
      Path key = instance.keys().resolve(name + ".key");
      assertThat(Base64.getDecoder().decode(Files.readString(key))).hasSize(32);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
          .isEqualTo("rw-------");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(instance.data())))
        .isEqualTo("rwx------");
  }

  @Test
  void keepsKeysAndSecretsAtTheNextStart() throws IOException {
    String secret = Secrets.of(instance).secret("casework-clue");
    String key = Files.readString(instance.keys().resolve("clue-envelope.key"));

    var again = Secrets.of(instance);

    assertThat(again.secret("casework-clue")).isEqualTo(secret);
    assertThat(Files.readString(instance.keys().resolve("clue-envelope.key"))).isEqualTo(key);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(instance.data().resolve("secrets.properties"))))
        .isEqualTo("rw-------");
  }

  @Test
  void takesNoKeyThatADiskWithoutRoomCutShort() throws Exception {
    Process full = firstStartWithoutRoom();
    assertThat(full.waitFor()).as(() -> saidBy(full)).isEqualTo(1);

    Secrets.of(instance).secret("casework-clue");

    try (var files = Files.list(instance.keys())) {
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(
              key -> assertThat(Base64.getDecoder().decode(Files.readString(key))).hasSize(32));
    }
    assertThat(instance.data().resolve("secrets.properties.new")).doesNotExist();
  }

  /** A system that lets files grow to nothing at all is as good as a full disk. */
  private Process firstStartWithoutRoom() throws IOException {
    return new ProcessBuilder(
            "/bin/sh",
            "-c",
            "ulimit -f 0; exec \"$@\"",
            "sh",
            Machine.java(),
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            FirstStart.class.getName(),
            instance.data().toString())
        .redirectErrorStream(true)
        .start();
  }

  private static String saidBy(Process process) {
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  /** Another launcher: makes the keys in a data directory. */
  static final class FirstStart {

    public static void main(String[] data) {
      Secrets.of(new Instance(Path.of(data[0])));
    }
  }

  @Test
  void givesEveryoneASecretOfHisOwn() {
    var secrets = Secrets.of(instance);

    assertThat(secrets.secret("casework-clue")).isNotEqualTo(secrets.secret("casework-petition"));
  }

  @Test
  void leavesNoPlaceholderInTheRealmFile() throws IOException {
    Path target = folder.resolve("realm.json");
    var repository = new Repository(Path.of("../..").toAbsolutePath().normalize());

    new RealmFile(repository, Secrets.of(instance)).write(target);

    assertThat(Files.readString(target))
        .doesNotContain("${CASEWORK")
        .contains(Secrets.of(instance).secret("casework-gateway"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-------");
  }
}
