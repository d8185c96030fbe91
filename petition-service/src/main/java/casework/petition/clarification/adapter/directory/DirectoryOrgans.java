package casework.petition.clarification.adapter.directory;

import casework.petition.clarification.application.Organs;
import casework.petition.clarification.domain.Decider;
import casework.petition.clarification.domain.OrganLevel;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads out of the service's copy of the directory. */
@Component
final class DirectoryOrgans implements Organs {

  private final OrganTree tree;

  DirectoryOrgans(OrganTree tree) {
    this.tree = tree;
  }

  @Override
  public Optional<Decider> decider(String organ, LocalDate on) {
    return level(organ, on).map(level -> new Decider(organ, level, tree.subtree(organ)));
  }

  // A level this program does not know decides nothing.
  private Optional<OrganLevel> level(String organ, LocalDate on) {
    return tree.organ(organ, on)
        .flatMap(
            found ->
                Arrays.stream(OrganLevel.values())
                    .filter(each -> each.name().equals(found.level()))
                    .findFirst());
  }

  @Override
  public String nameOf(String organ, LocalDate on) {
    return tree.organ(organ, on).map(OrganRecord::name).orElse(organ);
  }

  @Override
  public boolean managesFromProvince(List<String> cadres, LocalDate on) {
    return tree.codes().stream()
        .flatMap(each -> tree.organ(each, on).stream())
        .flatMap(each -> each.cadres().stream())
        .filter(each -> cadres.contains(each.cadre()))
        .anyMatch(
            each -> level(each.managedBy(), on).filter(OrganLevel.PROVINCE::equals).isPresent());
  }
}
