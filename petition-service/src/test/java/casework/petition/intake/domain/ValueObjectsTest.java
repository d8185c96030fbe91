package casework.petition.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueObjectsTest {

  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "440524188001010014", "110105200002290013"})
  void takesACitizenNumberWhoseCheckCharacterFits(String text) {
    assertThat(new CitizenNumber(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "110105194912310021",
        "11010519491231002x",
        "11010519491331002X",
        "110105190002290010",
        "1101051949123100",
        "１１0105194912310020",
        "01010519491231002X"
      })
  void refusesOneWithAWrongCheckDayOrForm(String text) {
    assertThat(CitizenNumber.isWellFormed(text)).isFalse();
    assertThatThrownBy(() -> new CitizenNumber(text))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("1101");
  }

  @Test
  void findsEverySingleWrongDigitOfACitizenNumber() {
    String right = "11010519491231002X";
    for (int place = 0; place < 17; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != right.charAt(place)) {
          String wrong = right.substring(0, place) + digit + right.substring(place + 1);
          assertThat(CitizenNumber.isWellFormed(wrong)).as(wrong).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "91110000MA0000000H"})
  void takesACreditCodeWhoseCheckCharacterFits(String text) {
    assertThat(new UnifiedCreditCode(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "91350100M000100Y44", "91350100m000100y43", "9135010OM000100Y43", "9135010"})
  void refusesOneWithAWrongCheckOrALetterTheStandardLeavesOut(String text) {
    assertThat(UnifiedCreditCode.isWellFormed(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"640000, true", "990301, true", "64, false", "064000, false", "64010a, false"})
  void knowsARegionByItsSixDigits(String text, boolean fine) {
    assertThat(RegionCode.isWellFormed(text)).isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({
    "13800000000, true",
    "12800000000, false",
    "1380000000, false",
    "138000000000, false",
    "+8613800000000, false"
  })
  void knowsAMobileByItsElevenDigits(String text, boolean fine) {
    assertThat(ReporterIdentity.Person.isMobile(text)).isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({"0990-1234567, true", "02012345678-101, true", "12345, false"})
  void knowsAUnitsPhone(String text, boolean fine) {
    assertThat(ReporterIdentity.Unit.isPhone(text)).isEqualTo(fine);
  }

  @Test
  void writesANumberAsOrganYearAndPlace() {
    assertThat(PetitionNumber.of("990301-JW", 2020, 7).value())
        .isEqualTo("990301-JW-XF-2020-00007");
    assertThatThrownBy(() -> new PetitionNumber("7")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void codesAreTheWordsOfTheLists() {
    assertThat(Category.OUT_OF_SCOPE.code()).isEqualTo("out-of-scope");
    assertThat(Coded.of(Category.class, "out-of-scope")).contains(Category.OUT_OF_SCOPE);
    assertThat(Coded.of(Category.class, "OUT_OF_SCOPE")).isEmpty();
  }
}
