package casework.faults;

import static org.assertj.core.api.Assertions.assertThat;

import casework.demo.year.Part;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresOfRowsTest {

  @Test
  void countsOfTheWholeYearWhatTheCityPrinted() {
    assertThat(new FiguresOfRows(Part.whole()).counted())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("disposed", "282"),
                Map.entry("preliminary", "235/255"),
                Map.entry("inquiry", "12/13"),
                Map.entry("punished-cases", "51/58"),
                Map.entry("punished-persons", "56/63"),
                Map.entry("carried-over", "184/204"),
                Map.entry("run-rows-green", "2788"),
                Map.entry("run-rows-blue", "111"),
                Map.entry("run-rows-yellow", "102"),
                Map.entry("run-rows-red", "187")));
  }
}
