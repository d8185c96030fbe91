package casework.petition.intake.adapter.mongo;

import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionNumber;
import casework.platform.numbers.NumberBearers;
import casework.platform.numbers.TakenNumber;
import org.springframework.stereotype.Component;

/** Tells whether the petition that a number was taken for is there and bears it. */
@Component
final class PetitionBearers implements NumberBearers {

  private final Petitions petitions;

  PetitionBearers(Petitions petitions) {
    this.petitions = petitions;
  }

  @Override
  public boolean bears(TakenNumber number) {
    PetitionNumber written = PetitionNumber.of(number.organ(), number.year(), number.number());
    return petitions
        .find(new PetitionId(number.owner()))
        .filter(each -> each.state().number().equals(written))
        .isPresent();
  }
}
