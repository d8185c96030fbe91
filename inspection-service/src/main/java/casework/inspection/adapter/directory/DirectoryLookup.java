package casework.inspection.adapter.directory;

import casework.inspection.application.Directory;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.transfer.Routing;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Asks the service's own copy of the directory. It knows cadres by what their organs list; units it
 * knows not at all, so an officer says what kind a unit is and where it lies.
 */
@Component
final class DirectoryLookup implements Directory {

  private final OrganTree organs;

  DirectoryLookup(OrganTree organs) {
    this.organs = organs;
  }

  @Override
  public Optional<UnitRef> unit(String code, LocalDate on) {
    return Optional.empty();
  }

  @Override
  public Optional<String> unitName(String code, LocalDate on) {
    return Optional.empty();
  }

  @Override
  public Optional<Routing.Managed> cadre(String id, LocalDate on) {
    return listed(on)
        .filter(each -> each.cadre().equals(id))
        .findFirst()
        .map(each -> new Routing.Managed(id, each.managedBy()));
  }

  @Override
  public Set<String> postsOf(String member, LocalDate on) {
    Set<String> units = new TreeSet<>();
    listed(on).filter(each -> each.cadre().equals(member)).forEach(each -> units.add(each.unit()));
    return units;
  }

  private Stream<OrganRecord.Cadre> listed(LocalDate on) {
    return organs.codes().stream()
        .flatMap(code -> organs.organ(code, on).stream())
        .flatMap(organ -> organ.cadres().stream());
  }

  @Override
  public Optional<String> organName(String organ, LocalDate on) {
    return organs.organ(organ, on).map(OrganRecord::name);
  }

  @Override
  public Optional<String> region(String organ, LocalDate on) {
    return organs.organ(organ, on).map(OrganRecord::region);
  }

  @Override
  public boolean lacks(String organ, String department, LocalDate on) {
    return organs
        .organ(organ, on)
        .filter(known -> known.department(department).isEmpty())
        .isPresent();
  }

  @Override
  public Set<String> below(String organ) {
    Set<String> below = new TreeSet<>(organs.subtree(organ));
    below.remove(organ);
    return below;
  }
}
