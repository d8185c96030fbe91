package casework.clue.adapter.mongo;

import casework.clue.domain.ClueNumber;
import casework.clue.domain.Numbers;
import casework.platform.numbers.NumberSeries;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** This service's three kinds of numbers, out of the register of series. */
@Component
final class SeriesNumbers implements Numbers {

  private final NumberSeries series;

  SeriesNumbers(NumberSeries series) {
    this.series = series;
  }

  @Override
  public ClueNumber clue(String organ, LocalDate on, UUID owner) {
    return ClueNumber.ofClue(organ, on.getYear(), take(organ, "clue", on, owner));
  }

  @Override
  public ClueNumber notice(String organ, LocalDate on, UUID owner) {
    return ClueNumber.ofNotice(organ, on.getYear(), take(organ, "notice", on, owner));
  }

  @Override
  public ClueNumber filing(String organ, LocalDate on, UUID owner) {
    return ClueNumber.ofCase(organ, on.getYear(), take(organ, "case", on, owner));
  }

  private int take(String organ, String kind, LocalDate on, UUID owner) {
    return series.take(organ, kind, on.getYear(), owner);
  }
}
