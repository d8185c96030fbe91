package casework.petition.intake.application;

import casework.petition.intake.domain.Competence;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.SealedContent;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Finds out which of a petition's accused the directory knows; gives their ids and no more. */
@Named
public final class IdentifyAccused {

  private final Competence competence;
  private final ContentSafe safe;

  public IdentifyAccused(Competence competence, ContentSafe safe) {
    this.competence = competence;
    this.safe = safe;
  }

  /** In the order of the accused; none of a petition that has moved to another organ. */
  public List<String> of(Petition petition, LocalDate on) {
    SealedContent content = petition.content();
    return content == null
        ? List.of()
        : competence.identified(petition.organ(), safe.accused(petition.id(), content), on);
  }
}
