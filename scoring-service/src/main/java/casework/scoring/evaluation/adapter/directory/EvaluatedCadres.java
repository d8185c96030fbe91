package casework.scoring.evaluation.adapter.directory;

import casework.platform.directory.CadreRecord;
import casework.platform.directory.OrganTree;
import casework.scoring.evaluation.application.Cadres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Looks cadres up in the directory. */
@Component
final class EvaluatedCadres implements Cadres {

  private final OrganTree organs;

  EvaluatedCadres(OrganTree organs) {
    this.organs = organs;
  }

  @Override
  public boolean isWithin(String cadre, String organ, LocalDate on) {
    return organs
        .cadre(cadre, on)
        .map(CadreRecord::managedBy)
        .filter(organs.subtree(organ)::contains)
        .isPresent();
  }
}
