package casework.petition.relay.adapter.directory;

import casework.petition.intake.domain.Neighbourhood;
import casework.petition.relay.application.HigherOrgans;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads out of the service's copy of the directory. */
@Component
final class DirectoryHigherOrgans implements HigherOrgans {

  private final Neighbourhood neighbourhood;
  private final OrganTree tree;

  DirectoryHigherOrgans(Neighbourhood neighbourhood, OrganTree tree) {
    this.neighbourhood = neighbourhood;
    this.tree = tree;
  }

  @Override
  public List<String> above(String organ, LocalDate on) {
    return neighbourhood.of(organ, on).above();
  }

  @Override
  public Optional<String> headOf(String organ, LocalDate on) {
    return tree.organ(organ, on).map(OrganRecord::head).map(OrganRecord.Head::officer);
  }
}
