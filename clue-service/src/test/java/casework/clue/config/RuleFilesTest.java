package casework.clue.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.clue.SampleClues.CountedNumbers;
import casework.clue.domain.RuleBook;
import casework.clue.domain.Stage;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.Period;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.deadline.source.PolicyFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
  private final CountedNumbers numbers = new CountedNumbers();

  @ParameterizedTest
  @ValueSource(strings = {"default-1", "kuitun-1", "changwu-1", "xingan-1", "haicheng-1"})
  void givesAnOrganAnyOfTheShippedPolicies(String id) {
    RuleBook rules = RuleFiles.of(OfficeRules.at(""), Map.of("990302-JW", id), numbers);

    ColourPolicy chosen = rules.policyFor("990302-JW", DAY);
    assertThat(chosen.id()).isEqualTo(id + "@990302-JW");
    assertThat(chosen.rows()).isEqualTo(rules.policy(id).rows());
    assertThat(rules.policyFor("990301-JW", DAY).id()).isEqualTo("default-1");
  }

  @Test
  void refusesToGiveAnOrganAPolicyThatIsNotThere() {
    assertThatThrownBy(
            () -> RuleFiles.of(OfficeRules.at(""), Map.of("990302-JW", "none-1"), numbers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none-1");
  }

  @Test
  void readsAnOfficesOwnFilesOnTopOfWhatIsShipped(@TempDir Path directory) throws IOException {
    write(
        directory.resolve("policies/own.json"),
        shipped("default").replace("default-1", "own-1").replace("\"*\"", "\"990301-JW\""));
    write(
        directory.resolve("policies/another-services.json"),
        shipped("default")
            .replace("default-1", "others-1")
            .replaceAll("\"(DISPOSAL|PRELIMINARY|INQUIRY)\"", "\"NOTICE\""));
    write(
        directory.resolve("limits/own.json"),
        """
        {"id": "own-limits", "organ": "990301-JW", "validFrom": "2020-01-01", "validTo": null,
         "example": false, "remark": "", "limits": [
          {"stage": "DISPOSAL", "limit": [{"unit": "WORKDAY", "n": 15}], "rule": "T-CLUE-DISP",
           "extension": {"allowed": 0, "longest": null, "approver": ""}}]}
        """);
    write(
        directory.resolve("calendars/2027.json"),
        """
        {"id": "CN-2027", "publishedOn": "2026-12-01", "source": "a test", "calendar":
          {"year": 2027, "papers": [], "days": [
            {"date": "2027-01-04", "name": "测试", "offDay": true}]}}
        """);

    RuleBook rules = RuleFiles.of(OfficeRules.at(directory.toString()), Map.of(), numbers);

    assertThat(rules.policyFor("990301-JW", DAY).id()).isEqualTo("own-1");
    assertThat(rules.policyFor("990302-JW", DAY).id()).isEqualTo("default-1");
    assertThat(rules.policies().named("others-1")).isEmpty();
    assertThat(rules.limit(Stage.DISPOSAL, "990301-JW", DAY).limit())
        .containsExactly(Period.workdays(15));
    assertThat(rules.limit(Stage.PRELIMINARY, "990302-JW", DAY).limit())
        .containsExactly(Period.months(3));
    assertThat(rules.calendar("990301-JW", DAY).isWorkday(LocalDate.of(2027, 1, 4))).isFalse();
    assertThat(rules.calendar("990301-JW", LocalDate.of(2026, 11, 30)).isPublished(2027)).isFalse();
  }

  private static String shipped(String name) throws IOException {
    try (var file = PolicyFiles.class.getResourceAsStream("/casework/policy/" + name + ".json")) {
      assertThat(file).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
