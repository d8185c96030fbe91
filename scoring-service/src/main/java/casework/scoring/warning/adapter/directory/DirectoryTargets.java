package casework.scoring.warning.adapter.directory;

import casework.platform.directory.CadreRecord;
import casework.platform.directory.OrganTree;
import casework.platform.directory.UnitRecord;
import casework.scoring.warning.application.Targets;
import casework.scoring.warning.domain.Target;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks cadres and units up in the directory. */
@Component
final class DirectoryTargets implements Targets {

  private final OrganTree organs;

  DirectoryTargets(OrganTree organs) {
    this.organs = organs;
  }

  @Override
  public boolean isWithin(Target target, String organ, LocalDate on) {
    Optional<String> managed =
        switch (target.kind()) {
          case CADRE -> organs.cadre(target.id(), on).map(CadreRecord::managedBy);
          case TEAM -> organs.unit(target.id(), on).map(UnitRecord::organ);
        };
    return managed.filter(organs.subtree(organ)::contains).isPresent();
  }
}
