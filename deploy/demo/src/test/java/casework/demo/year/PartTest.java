package casework.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartTest {

  @Test
  void isTheWholeYearWhereNothingIsSaid() {
    Part part = Part.of(Map.of());

    assertThat(part).isEqualTo(Part.whole());
    assertThat(part.last()).isEqualTo(Year.LAST_DAY);
  }

  @Test
  void readsTheNamedFolderToTheNamedDay() {
    Part part = Part.of(Map.of(Part.FOLDER, "year", Part.LAST_DAY, "2020-03-31"));

    assertThat(part.year()).isEqualTo(Year.read());
    assertThat(part.last()).isEqualTo(LocalDate.of(2020, 3, 31));
  }
}
