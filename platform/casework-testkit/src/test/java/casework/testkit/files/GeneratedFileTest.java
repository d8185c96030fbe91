package casework.testkit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFileTest {

  @TempDir Path directory;

  @Test
  void passesWhereTheFileReadsExactlySo() throws Exception {
    Path file = Files.writeString(directory.resolve("page.md"), "one\n");

    assertThatCode(() -> GeneratedFile.check(file, "one\n", true)).doesNotThrowAnyException();
    assertThatCode(() -> GeneratedFile.check(file, "one\n", false)).doesNotThrowAnyException();
  }

  @Test
  void failsOnceAndWritesSoThatTheSecondRunPasses() {
    Path file = directory.resolve("new/page.md");

    assertThatThrownBy(() -> GeneratedFile.check(file, "one\ntwo\n", true))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("written anew");
    assertThatCode(() -> GeneratedFile.check(file, "one\ntwo\n", true)).doesNotThrowAnyException();
  }

  @Test
  void failsEveryTimeAndWritesNothingWhereItMustNot() throws Exception {
    Path file = Files.writeString(directory.resolve("page.md"), "one\ntwo\n");

    for (int run = 0; run < 2; run++) {
      assertThatThrownBy(() -> GeneratedFile.check(file, "one\n2\n", false))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("line 2")
          .hasMessageContaining("is:        two")
          .hasMessageContaining("should be: 2");
    }
    assertThat(file).hasContent("one\ntwo\n");
  }

  @Test
  void failsOnAFileThatIsEmptyButShouldExist() {
    Path file = directory.resolve("empty.md");

    assertThatThrownBy(() -> GeneratedFile.check(file, "", false))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void failsOnALineEndOnly() throws Exception {
    Path file = Files.writeString(directory.resolve("page.md"), "one");

    assertThatThrownBy(() -> GeneratedFile.check(file, "one\n", false))
        .hasMessageContaining("last line's end");
  }
}
