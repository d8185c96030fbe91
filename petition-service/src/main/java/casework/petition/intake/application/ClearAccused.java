package casework.petition.intake.application;

import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Clearance;
import casework.petition.intake.domain.Competence;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.SealedContent;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks at a petition's accused again before a step: posts change, and a report that was the
 * organ's to know yesterday may be the higher organ's today. Then it moves up instead.
 */
@Named
public final class ClearAccused {

  private final Competence competence;
  private final ContentSafe safe;
  private final MoveUp moveUp;

  public ClearAccused(Competence competence, ContentSafe safe, MoveUp moveUp) {
    this.competence = competence;
    this.safe = safe;
    this.moveUp = moveUp;
  }

  /** Takes the step where nobody above is accused; moves the petition up where somebody is. */
  Stored<Petition> before(
      Stored<Petition> read, Act act, Function<Clearance, Stored<Petition>> step) {
    Petition petition = read.state();
    List<Accused> accused = accused(petition);
    LocalDate today = act.on();
    Optional<String> higher = competence.higherOwner(petition.organ(), accused, today);
    return higher.isPresent()
        ? moveUp.handle(read, higher.get(), act)
        : step.apply(competence.clear(petition.organ(), accused, today));
  }

  private List<Accused> accused(Petition petition) {
    SealedContent content = petition.content();
    if (content == null) {
      throw new Refused(new PetitionRefusal.NoSuchPetition());
    }
    return safe.accused(petition.id(), content);
  }
}
