package casework.scoring.file.domain;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.source.OfficeRules;
import casework.platform.kernel.Rule;
import casework.scoring.file.adapter.terms.InfluenceFiles;
import casework.scoring.file.domain.InfluenceTerms.Book;
import casework.scoring.file.domain.InfluenceTerms.Punishment;
import casework.scoring.file.domain.InfluenceTerms.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InfluenceTermsTest {

  private static final Book SHIPPED = InfluenceFiles.of(OfficeRules.at(""));

  private static Punishment punishment(String decidedOn, String... measures) {
    return new Punishment(List.of(measures), LocalDate.parse(decidedOn));
  }

  @Rule("R-RT-10")
  @ParameterizedTest
  @CsvSource({
    "state-warning, 2020-03-02, 2020-09-02",
    "state-demerit, 2020-03-02, 2021-03-02",
    "state-major-demerit, 2020-03-02, 2021-09-02",
    "state-demotion, 2020-03-02, 2022-03-02",
    "party-warning, 2020-03-02, 2021-03-02",
    "party-serious-warning, 2020-08-31, 2022-02-28",
    "admonition, 2020-08-31, 2021-02-28",
    "party-expulsion, 2020-03-02, 9999-12-31"
  })
  void endsAPeriodByTheMeasureFromTheDayOfTheDecision(
      String measure, LocalDate decided, LocalDate until) {
    assertThat(SHIPPED.until(List.of(new Punishment(List.of(measure), decided)))).contains(until);
  }

  @Test
  void countsTheLongestOfTheMeasuresOfOneDecision() {
    assertThat(SHIPPED.until(List.of(punishment("2020-03-02", "party-warning", "state-demotion"))))
        .contains(LocalDate.of(2022, 3, 2));
  }

  @Test
  void addsWhatComesWhileAnEarlierPeriodRuns() {
    assertThat(
            SHIPPED.until(
                List.of(
                    punishment("2020-09-02", "state-warning"),
                    punishment("2020-03-02", "state-demerit"))))
        .contains(LocalDate.of(2021, 3, 2).plusDays(181));
  }

  @Test
  void endsAtTheLongestThereIs() {
    assertThat(
            SHIPPED.until(
                List.of(
                    punishment("2020-03-02", "state-demotion"),
                    punishment("2020-03-03", "state-demotion"),
                    punishment("2020-03-04", "state-demotion"))))
        .contains(LocalDate.of(2024, 3, 4));
  }

  @Test
  void beginsAnewAfterAPeriodIsOver() {
    assertThat(
            SHIPPED.until(
                List.of(
                    punishment("2018-03-02", "state-warning"),
                    punishment("2020-03-02", "state-warning"))))
        .contains(LocalDate.of(2020, 9, 2));
  }

  @Test
  void isNoneForWhatHasNoTerm() {
    assertThat(SHIPPED.until(List.of(punishment("2020-03-02", "talk-reminder")))).isEmpty();
    assertThat(SHIPPED.until(List.of())).isEmpty();
  }

  @Test
  void goesByTheEditionOfTheDayOfTheDecision() {
    InfluenceTerms before =
        new InfluenceTerms(
            "a",
            LocalDate.of(2000, 1, 1),
            LocalDate.of(2020, 6, 30),
            "s",
            48,
            List.of(new Term("state-warning", 6, "law")));
    InfluenceTerms after =
        new InfluenceTerms(
            "b",
            LocalDate.of(2020, 7, 1),
            null,
            "s",
            48,
            List.of(new Term("state-warning", 9, "law")));
    Book book = new Book(List.of(before, after));

    assertThat(book.until(List.of(punishment("2020-06-30", "state-warning"))))
        .contains(LocalDate.of(2020, 12, 30));
    assertThat(book.until(List.of(punishment("2020-07-01", "state-warning"))))
        .contains(LocalDate.of(2021, 4, 1));
  }
}
