package casework.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

  private final Glossary glossary =
      new Glossary(Set.of("Case", "Petition", "Inquiry", "Supervision notice"));

  @ParameterizedTest
  @CsvSource({
    "Petition, Petition",
    "PetitionId, Petition",
    "OpenPetitions, Petition",
    "Inquiries, Inquiry",
    "CaseFile, Case",
    "SupervisionNotice, Supervision notice",
  })
  void findsANounInAName(String className, String noun) {
    assertThat(glossary.nounIn(className)).contains(noun);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Casework", "CasesensitiveName", "Notice", "SupervisionOfNotice", "Lowercase"})
  void findsNoneWhereTheWordIsAnother(String className) {
    assertThat(glossary.nounIn(className)).isEmpty();
  }

  @Test
  void isReadFromItsFirstTableOnly(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("glossary.md");
    Files.writeString(
        file,
        """
        # Glossary
        ## Nouns
        | noun | term |
        | --- | --- |
        | Lamp | 灯 |
        ## Everybody's
        | word | term |
        | --- | --- |
        | Matter | 事项 |
        """);

    assertThat(Glossary.read(file).nouns()).containsExactly("Lamp");
  }

  @Test
  void isNotSilentlyEmpty(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("glossary.md"), "# Glossary\n");

    assertThatThrownBy(() -> Glossary.read(file)).isInstanceOf(AssertionError.class);
  }

  @Test
  void knowsTheNounsOfThisOffice() {
    assertThat(Glossary.ofThisRepository().nouns())
        .hasSizeGreaterThan(40)
        .contains("Petition", "Clue", "Case", "Accused", "Supervision notice")
        .doesNotContain("Matter", "Organ");
  }
}
