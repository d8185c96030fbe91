package casework.inspection.adapter.mongo;

import casework.inspection.domain.Numbers;
import casework.inspection.domain.SeriesNumber;
import casework.platform.numbers.NumberSeries;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** This service's two kinds of numbers, out of the register of series. */
@Component
final class SeriesNumbers implements Numbers {

  static final String ROUND = "round";
  private static final String RECOMMENDATION = "recommendation";

  private final NumberSeries series;

  SeriesNumbers(NumberSeries series) {
    this.series = series;
  }

  @Override
  public SeriesNumber round(String organ, LocalDate on, UUID owner) {
    return SeriesNumber.ofRound(
        organ, on.getYear(), series.take(organ, ROUND, on.getYear(), owner));
  }

  @Override
  public SeriesNumber recommendation(String organ, LocalDate on, UUID owner) {
    return SeriesNumber.ofRecommendation(
        organ, on.getYear(), series.take(organ, RECOMMENDATION, on.getYear(), owner));
  }
}
