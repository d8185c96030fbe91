package casework.clue.adapter.mongo;

import casework.clue.application.Register;
import casework.clue.domain.ClueNumber;
import casework.clue.domain.Numbers;
import casework.platform.numbers.NumberSeries;
import casework.platform.numbers.TakenNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** This service's three kinds of numbers, out of the register of series. */
@Component
final class SeriesNumbers implements Numbers, Register {

  private static final String CLUE = "clue";
  private static final String NOTICE = "notice";
  private static final String CASE = "case";

  private final NumberSeries series;

  SeriesNumbers(NumberSeries series) {
    this.series = series;
  }

  @Override
  public ClueNumber clue(String organ, LocalDate on, UUID owner) {
    return ClueNumber.ofClue(organ, on.getYear(), take(organ, CLUE, on, owner));
  }

  @Override
  public ClueNumber notice(String organ, LocalDate on, UUID owner) {
    return ClueNumber.ofNotice(organ, on.getYear(), take(organ, NOTICE, on, owner));
  }

  @Override
  public ClueNumber filing(String organ, LocalDate on, UUID owner) {
    return ClueNumber.ofCase(organ, on.getYear(), take(organ, CASE, on, owner));
  }

  @Override
  public List<Entry> entries(String organ, String kind, int year, int after, int rows) {
    return series.lines(organ, kind, year, after, rows).stream()
        .map(
            each ->
                new Entry(written(organ, kind, year, each.number()), each.number(), each.voided()))
        .toList();
  }

  /** The number as people write it. */
  static ClueNumber written(TakenNumber number) {
    return written(number.organ(), number.kind(), number.year(), number.number());
  }

  static ClueNumber written(String organ, String kind, int year, int serial) {
    return switch (kind) {
      case CLUE -> ClueNumber.ofClue(organ, year, serial);
      case NOTICE -> ClueNumber.ofNotice(organ, year, serial);
      case CASE -> ClueNumber.ofCase(organ, year, serial);
      default -> throw new IllegalArgumentException("an unknown series: " + kind);
    };
  }

  private int take(String organ, String kind, LocalDate on, UUID owner) {
    return series.take(organ, kind, on.getYear(), owner);
  }
}
