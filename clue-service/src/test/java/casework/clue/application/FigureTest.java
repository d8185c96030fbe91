package casework.clue.application;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  @ParameterizedTest(name = "{0}: {1}/{2} = {3}")
  @CsvSource({
    "O-WZ-2, 235, 255, 92.16",
    "O-WZ-3, 12, 13, 92.31",
    "O-WZ-4, 51, 58, 87.93",
    "O-WZ-5, 184, 204, 90.2",
    "all, 7, 7, 100",
    "none, 0, 7, 0",
    "half up, 1, 800, 0.13"
  })
  @Rule("R-CLUE-04")
  void printsRatesAsTheOfficeDoes(String oracle, long part, long whole, String printed) {
    assertThat(Figure.rate(part, whole)).as(oracle).isEqualTo(printed);
  }

  @Test
  void hasNoRateForAShareOfNothing() {
    assertThat(Figure.rate(0, 0)).isNull();
  }
}
