package casework.demo.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir Path folder;

  @Test
  void goesOnInItsFileLineByLine() throws IOException {
    Path file = folder.resolve("journal");
    Map<String, String> environment = Map.of(Journal.FILE, file.toString());

    Journal.of(environment).write("/api/petitions", answer("{\"id\":\"a\"}", 1));
    Journal.of(environment)
        .write("/api/clues/b/registration", answer("{\"line\":{\"id\":\"b\"}}", 2));

    assertThat(Files.readAllLines(file))
        .containsExactly("/api/petitions\ta\t1", "/api/clues/b/registration\tb\t2");
  }

  @Test
  void isNoneWhereNoFileIsNamed() {
    assertThat(Journal.of(Map.of())).isSameAs(Journal.NONE);
  }

  private static Answer answer(String body, long revision) {
    return new Answer(200, OptionalLong.of(revision), Wire.JSON.readTree(body));
  }
}
