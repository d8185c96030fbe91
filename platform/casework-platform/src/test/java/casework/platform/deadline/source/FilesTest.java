package casework.platform.deadline.source;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.deadline.CalendarEdition;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.SpecialDay;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class FilesTest {

  @Nested
  class Calendars {

    @Test
    void shipsEveryYearFrom2018To2026AndBothEditionsOfCorrectedYears() {
      assertThat(CalendarFiles.shipped().editions())
          .extracting(CalendarEdition::id)
          .containsExactly(
              "CN-2018-1",
              "CN-2019-1",
              "CN-2019-2",
              "CN-2020-1",
              "CN-2020-2",
              "CN-2021-1",
              "CN-2022-1",
              "CN-2023-1",
              "CN-2024-1",
              "CN-2025-1",
              "CN-2026-1");
      assertThat(CalendarFiles.shipped().editions())
          .extracting(CalendarEdition::year)
          .containsAll(IntStream.rangeClosed(2018, 2026).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"2020-01-26, CN-2020-1", "2020-01-27, CN-2020-2", "2020-11-24, CN-2020-2"})
    void knowsWhenEachWasPublished(String day, String id) {
      assertThat(CalendarFiles.shipped().asKnownOn(parse(day)).id()).isEqualTo(id);
    }

    @Test
    void readsAnEditionPublishedLater() {
      CalendarEdition read =
          CalendarFiles.edition(
              "CN-2027-1",
              parse("2026-11-05"),
              "https://example.org/2027",
              """
              {"year": 2027, "papers": ["https://example.org/2027"],
               "days": [{"date": "2027-01-01", "name": "元旦", "offDay": true}]}
              """);

      assertThat(read)
          .isEqualTo(
              new CalendarEdition(
                  "CN-2027-1",
                  2027,
                  parse("2026-11-05"),
                  Map.of(parse("2027-01-01"), new SpecialDay(true, "元旦")),
                  "https://example.org/2027"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{}",
          "[]",
          "nonsense",
          "{\"year\": 2027, \"papers\": [], \"days\": [{\"date\": \"2027-02-30\"}]}",
          "{\"year\": 2027, \"papers\": [], \"days\": [], \"more\": 1}",
        })
    void refusesWhatIsNotACalendar(String json) {
      assertThatThrownBy(() -> CalendarFiles.edition("CN-2027-1", parse("2026-11-05"), "", json))
          .isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesADayGivenTwice() {
      String twice =
          """
          {"year": 2027, "papers": [],
           "days": [{"date": "2027-01-01", "name": "元旦", "offDay": true},
                    {"date": "2027-01-01", "name": "元旦", "offDay": false}]}
          """;

      assertThatThrownBy(() -> CalendarFiles.edition("CN-2027-1", parse("2026-11-05"), "", twice))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Policies {

    @ParameterizedTest
    @ValueSource(strings = {"default", "kuitun", "changwu", "xingan", "haicheng"})
    void readsBackWhatItWrites(String name) {
      ColourPolicy policy = PolicyFiles.shipped(name);

      assertThat(PolicyFiles.policy(JsonMapper.shared().writeValueAsString(policy)))
          .isEqualTo(policy);
    }

    @Test
    void labelsTheDefaultAsAnExample() {
      assertThat(PolicyFiles.shipped("default").example()).isTrue();
      assertThat(PolicyFiles.shipped("kuitun").example()).isFalse();
    }

    @Test
    void refusesAnUnknownFieldColourOrPolicy() throws IOException {
      String text = text("default");

      assertThat(PolicyFiles.policy(text).id()).isEqualTo("default-1");
      assertThatThrownBy(() -> PolicyFiles.policy(text.replace("\"remark\"", "\"note\"")))
          .isInstanceOf(JacksonException.class);
      assertThatThrownBy(() -> PolicyFiles.policy(text.replace("\"RED\"", "\"PURPLE\"")))
          .isInstanceOf(JacksonException.class);
      assertThatThrownBy(() -> PolicyFiles.shipped("nowhere"))
          .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(String name) throws IOException {
      try (InputStream file =
          Objects.requireNonNull(
              FilesTest.class.getResourceAsStream("/casework/policy/" + name + ".json"))) {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
