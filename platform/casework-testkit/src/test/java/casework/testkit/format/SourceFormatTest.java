package casework.testkit.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.testkit.files.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFormatTest {

  @Test
  void findsEverySourceOfTheRepositoryLaidOut() {
    SourceFormat format =
        new SourceFormat(Repository.here(), Path.of("target/laid-out-sources.txt"));
    if (Boolean.getBoolean("format.write")) {
      format.write();
    }

    format.assertFormatted();
  }

  @Nested
  class OnAnotherTree {

    private static final String GOOD = "class Lamp {\n  int light;\n}\n";
    private static final String BAD = "class Lamp { int light;\n}\n";

    @TempDir Path tree;

    private SourceFormat format() {
      return new SourceFormat(new Repository(tree), tree.resolve("target/memory.txt"));
    }

    private Path source(String text) throws Exception {
      return Files.writeString(tree.resolve("Lamp.java"), text);
    }

    @Test
    void letsGoodLayoutPassAndRemembersIt() throws Exception {
      source(GOOD);

      assertThatCode(() -> format().assertFormatted()).doesNotThrowAnyException();
      assertThat(tree.resolve("target/memory.txt")).isNotEmptyFile();
      assertThatCode(() -> format().assertFormatted()).doesNotThrowAnyException();
    }

    @Test
    void namesTheFileThatIsLaidOutOtherwise() throws Exception {
      source(BAD);

      assertThatThrownBy(() -> format().assertFormatted())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("Lamp.java");
    }

    @Test
    void looksAgainAtAFileThatChanged() throws Exception {
      source(GOOD);
      format().assertFormatted();
      source(BAD);

      assertThatThrownBy(() -> format().assertFormatted()).isInstanceOf(AssertionError.class);
    }

    @Test
    void namesAnImportThatNobodyUses() throws Exception {
      source("import java.util.List;\n\n" + GOOD);

      assertThatThrownBy(() -> format().assertFormatted()).hasMessageContaining("Lamp.java");
    }

    @Test
    void namesAFileThatIsNotJava() throws Exception {
      source("class {");

      assertThatThrownBy(() -> format().assertFormatted()).hasMessageContaining("Lamp.java");
    }

    @Test
    void laysOutWhatIsNot() throws Exception {
      Path file = source(BAD);

      format().write();

      assertThat(file).hasContent(GOOD);
    }

    @Test
    void isNotSilentlyAboutNothing() {
      assertThatThrownBy(() -> format().assertFormatted()).hasMessageContaining("no Java");
    }
  }
}
