package casework.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("journal");
  }

  private void write(long generation, String... pieces) {
    try (Journal journal = new Journal(file)) {
      for (String each : pieces) {
        journal.append(generation, ByteBuffer.wrap(each.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  private List<String> read(long generation) {
    List<String> read = new ArrayList<>();
    try (Journal journal = new Journal(file)) {
      journal.read(generation, each -> read.add(StandardCharsets.UTF_8.decode(each).toString()));
    }
    return read;
  }

  @Test
  void readsThePiecesInTheirOrder() {
    write(7, "one", "two", "three");

    assertThat(read(7)).containsExactly("one", "two", "three");
  }

  @Test
  void readsNothingOfAnotherGeneration() {
    write(7, "one", "two");

    assertThat(read(6)).isEmpty();
    assertThat(read(8)).isEmpty();
  }

  @Test
  void readsNothingThatAnEarlierGenerationLeftBehind() {
    write(7, "one", "two", "three");
    write(8, "uno");

    assertThat(read(8)).containsExactly("uno");
    assertThat(read(7)).isEmpty();
  }

  @Test
  void stopsBeforeAPieceThatDidNotReachTheDiskWhole() throws IOException {
    write(7, "one", "two", "three");
    byte[] bytes = Files.readAllBytes(file);
    for (int lost = 1; lost < bytes.length; lost++) {
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - lost));
      assertThat(read(7)).hasSizeLessThan(3).isSubsetOf("one", "two");
    }
  }

  @Test
  void stopsBeforeAPieceWithAnAlteredByte() throws IOException {
    write(7, "one", "two", "three");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at++) {
      byte[] altered = bytes.clone();
      altered[at] ^= 1;
      Files.write(file, altered);
      assertThat(read(7)).as("byte %d", at).hasSizeLessThan(3).isSubsetOf("one", "two");
    }
  }

  @Test
  void isEmptyBeforeItsFirstPiece() {
    assertThat(read(0)).isEmpty();
    write(0, "");
    assertThat(read(0)).isEmpty();
  }
}
