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
  void hasTheNamedRowsAlone() {
    Part part = Part.of(Map.of(Part.ROWS, "1, 17,205", Part.LAST_DAY, "2020-03-31"));

    assertThat(part.year().carriedOver()).extracting(Matter::row).containsExactly(1, 17);
    assertThat(part.year().incoming()).extracting(Matter::row).containsExactly(205);
    assertThat(part.year().counties()).isEmpty();
    assertThat(part.last()).isEqualTo(LocalDate.of(2020, 3, 31));
  }
}
