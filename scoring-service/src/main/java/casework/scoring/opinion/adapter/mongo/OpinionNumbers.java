package casework.scoring.opinion.adapter.mongo;

import casework.platform.numbers.NumberSeries;
import casework.scoring.opinion.domain.Numbers;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Numbers of the series of integrity opinions (廉意), out of the register of series. */
@Component
final class OpinionNumbers implements Numbers {

  private final NumberSeries series;

  OpinionNumbers(NumberSeries series) {
    this.series = series;
  }

  @Override
  public String opinion(String organ, LocalDate on, UUID owner) {
    int number = series.take(organ, "opinion", on.getYear(), owner);
    return "%s-LY-%d-%04d".formatted(organ, on.getYear(), number);
  }
}
