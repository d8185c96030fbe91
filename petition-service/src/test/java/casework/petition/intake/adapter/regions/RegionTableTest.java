package casework.petition.intake.adapter.regions;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.RegionCode;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTableTest {

  private final RegionTable regions = new RegionTable();

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "640000, 2020-01-01, true",
    "640100, 2020-01-01, true",
    "640181, 2020-01-01, true",
    "990300, 2020-01-01, true",
    "990305, 2020-01-01, true",
    "990306, 2020-01-01, false",
    "999999, 2020-01-01, false",
    "110103, 2010-06-30, true",
    "110103, 2010-07-01, false"
  })
  void knowsWhichCodesThereAreOnADay(String code, LocalDate on, boolean there) {
    assertThat(regions.exists(new RegionCode(code), on)).isEqualTo(there);
  }
}
