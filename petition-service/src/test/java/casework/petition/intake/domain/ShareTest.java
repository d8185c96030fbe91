package casework.petition.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  @ParameterizedTest(name = "{0}: {1} of {2} is {3} %")
  @CsvSource({
    "O-ZW-2, 155, 659, 23.52",
    "O-ZW-3, 196, 659, 29.74",
    "O-ZW-4, 554, 659, 84.07",
    "O-WZ-5, 184, 204, 90.2",
    "all, 5, 5, 100",
    "none, 0, 5, 0"
  })
  void printsTheRateThePublishedCountsGive(
      String oracle, long numerator, long denominator, BigDecimal printed) {
    assertThat(new Share(numerator, denominator).percent())
        .as("%s prints %s", oracle, printed)
        .isEqualTo(printed);
  }

  @Test
  void neverPrintsTheMisprintedRateOfOZw4() {
    for (int closed = 0; closed <= 659; closed++) {
      assertThat(new Share(closed, 659).percent()).isNotEqualTo(new BigDecimal("84.01"));
    }
  }

  @Test
  void hasNoRateOfNothing() {
    assertThat(new Share(0, 0).percent()).isNull();
  }
}
