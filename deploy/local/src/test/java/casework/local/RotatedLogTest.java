package casework.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RotatedLogTest {

  @TempDir Path folder;

  @Test
  void movesAFullFileAsideAndDropsTheOldest() throws IOException {
    Path file = folder.resolve("service.log");
    try (var log = new RotatedLog(file, 40, 2)) {
      for (int line = 0; line < 20; line++) {
        log.say("line %02d, some text".formatted(line));
      }
    }

    assertThat(Files.readString(file)).contains("line 19");
    assertThat(Files.list(folder)).hasSize(3);
    assertThat(Files.size(file)).isLessThanOrEqualTo(40);
  }

  @Test
  void neverCutsALine() throws IOException {
    Path file = folder.resolve("service.log");
    var text = new StringBuilder();
    for (int line = 0; line < 3000; line++) {
      text.append("line ").append(line).append(" of a process that says much\n");
    }
    try (var log = new RotatedLog(file, 20_000, 9)) {
      log.pump(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    assertThat(Files.list(folder)).hasSizeGreaterThan(2);
    try (var files = Files.list(folder)) {
      for (Path each : files.toList()) {
        assertThat(Files.readAllLines(each)).allMatch(line -> line.endsWith("says much"));
      }
    }
  }

  @Test
  void goesOnWithAnEarlierFile() throws IOException {
    Path file = folder.resolve("service.log");
    Files.writeString(file, "yesterday\n");
    try (var log = new RotatedLog(file)) {
      log.say("today");
    }

    assertThat(Files.readAllLines(file)).containsExactly("yesterday", "today");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void writesAgainWhenThereIsRoomAndTellsHowMuchWasLost() throws IOException {
    Path file = folder.resolve("service.log");
    Files.createSymbolicLink(file, Path.of("/dev/full"));
    try (var log = new RotatedLog(file)) {
      log.say("lost");
      log.say("lost");
      Files.delete(file);
      log.say("kept");
    }

    assertThat(Files.readAllLines(file))
        .containsExactly("--- up to 10 bytes could not be written here", "kept");
  }
}
