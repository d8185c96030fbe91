package casework.petition.adapter.mongo;

import casework.petition.application.PetitionNumbers;
import casework.petition.domain.PetitionId;
import casework.petition.domain.PetitionNumber;
import casework.platform.numbers.NumberSeries;
import org.springframework.stereotype.Component;

/** Takes petition numbers from the service's register of series. */
@Component
final class SeriesNumbers implements PetitionNumbers {

  private final NumberSeries series;

  SeriesNumbers(NumberSeries series) {
    this.series = series;
  }

  @Override
  public PetitionNumber take(String organ, int year, PetitionId owner) {
    int serial = series.take(organ, PetitionNumber.KIND, year, owner.value());
    return PetitionNumber.of(organ, year, serial);
  }
}
