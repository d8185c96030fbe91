package casework.petition.intake.adapter.mongo;

import casework.petition.intake.application.PetitionNumbers;
import casework.petition.intake.application.Register;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionNumber;
import casework.platform.numbers.NumberSeries;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes petition numbers from the service's register of series. */
@Component
final class SeriesNumbers implements PetitionNumbers, Register {

  private final NumberSeries series;

  SeriesNumbers(NumberSeries series) {
    this.series = series;
  }

  @Override
  public PetitionNumber take(String organ, int year, PetitionId owner) {
    int serial = series.take(organ, PetitionNumber.KIND, year, owner.value());
    return PetitionNumber.of(organ, year, serial);
  }

  @Override
  public List<Entry> entries(String organ, int year, int after, int rows) {
    return series.lines(organ, PetitionNumber.KIND, year, after, rows).stream()
        .map(
            each ->
                new Entry(
                    PetitionNumber.of(organ, year, each.number()), each.number(), each.voided()))
        .toList();
  }
}
