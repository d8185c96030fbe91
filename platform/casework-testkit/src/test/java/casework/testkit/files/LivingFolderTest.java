package casework.testkit.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivingFolderTest {

  @TempDir private Path folder;

  @Test
  void findsEveryFileWhileOthersComeAndGo() throws Exception {
    Path stays = Files.createDirectories(folder.resolve("a/b")).resolve("stays");
    Files.writeString(stays, "here");
    AtomicBoolean over = new AtomicBoolean();
    Thread other = Thread.ofPlatform().start(() -> comesAndGoes(over));
    try {
      for (int n = 0; n < 2_000; n++) {
        assertThat(LivingFolder.files(folder)).contains(stays);
      }
    } finally {
      over.set(true);
      other.join();
    }
    assertThat(LivingFolder.files(folder)).containsExactly(stays);
  }

  private void comesAndGoes(AtomicBoolean over) {
    try {
      while (!over.get()) {
        Path passing = Files.createDirectories(folder.resolve("passing"));
        for (int n = 0; n < 20; n++) {
          Files.writeString(passing.resolve("f" + n), "gone soon");
        }
        try (Stream<Path> all = Files.walk(passing)) {
          for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(each);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void findsNothingWhereThereIsNoFolder() {
    assertThat(LivingFolder.files(folder.resolve("absent"))).isEmpty();
  }
}
