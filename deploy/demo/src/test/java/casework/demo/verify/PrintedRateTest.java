package casework.demo.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedRateTest {

  @ParameterizedTest
  @CsvSource({
    "23.52, 659, 155",
    "29.74, 659, 196",
    "84.07, 659, 554",
    "83.92, 659, 553",
    "92.16, 255, 235",
    "92.31, 13, 12",
    "87.93, 58, 51",
    "90.2, 204, 184",
    "93.4, 4683, 4374",
    "0, 659, 0",
    "100, 659, 659",
    "0.15, 659, 1",
    "99.85, 659, 658"
  })
  void findsTheWholeNumberBehindARate(String percent, int of, int numerator) {
    assertThat(new PrintedRate(new BigDecimal(percent), of).numerator()).contains(numerator);
  }

  @ParameterizedTest
  @CsvSource({
    "84.01, 659",
    "84.06, 659",
    "84.08, 659",
    "23.53, 659",
    "92.15, 255",
    "0.01, 659",
    "99.99, 659",
    "100.15, 659",
    "50, 659",
    "33.34, 3"
  })
  void flagsARateThatNoWholeNumberGives(String percent, int of) {
    assertThat(new PrintedRate(new BigDecimal(percent), of).isPossible()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 58, 204, 255, 659, 4683, 9999})
  void knowsEveryRateOfACountAndNoOther(int of) {
    Set<BigDecimal> rates = new HashSet<>();
    for (int numerator = 0; numerator <= of; numerator++) {
      BigDecimal rate = PrintedRate.rate(numerator, of);
      rates.add(rate);
      assertThat(new PrintedRate(rate, of).isPossible()).as("%s of %s", rate, of).isTrue();
    }
    for (int hundredths = 0; hundredths <= 10_000; hundredths++) {
      BigDecimal percent = BigDecimal.valueOf(hundredths, 2);
      assertThat(new PrintedRate(percent, of).isPossible())
          .as("%s of %s", percent, of)
          .isEqualTo(rates.contains(percent));
    }
  }

  @Test
  void saysWhichRatesLieNextToAMisprint() {
    assertThat(new PrintedRate(new BigDecimal("84.01"), 659).verdict())
        .isEqualTo("553/659 = 83.92, 554/659 = 84.07");
    assertThat(new PrintedRate(new BigDecimal("84.07"), 659).verdict()).isEqualTo("554/659");
  }

  @Test
  void isOfSomething() {
    assertThatThrownBy(() -> new PrintedRate(BigDecimal.TEN, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
