package casework.inspection.adapter.directory;

import casework.inspection.application.Directory;
import casework.inspection.domain.UnitKind;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.transfer.Routing;
import casework.platform.directory.CadreRecord;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Asks the service's own copy of the directory; earlier posts are in its earlier versions. */
@Component
final class DirectoryLookup implements Directory {

  private final OrganTree organs;

  DirectoryLookup(OrganTree organs) {
    this.organs = organs;
  }

  @Override
  public Optional<UnitRef> unit(String code, LocalDate on) {
    return organs
        .unit(code, on)
        .map(
            each ->
                new UnitRef(
                    code,
                    UnitKind.valueOf(each.kind()),
                    each.organ(),
                    region(each.organ(), on).orElse("")));
  }

  @Override
  public Optional<Routing.Managed> cadre(String id, LocalDate on) {
    return organs.cadre(id, on).map(each -> new Routing.Managed(id, each.managedBy()));
  }

  @Override
  public Set<String> postsOf(String member, LocalDate on) {
    Set<String> units = new TreeSet<>();
    Optional<CadreRecord> version = organs.cadre(member, on);
    while (version.isPresent()) {
      version.get().posts().forEach(each -> units.add(each.unit()));
      version = organs.cadre(member, version.get().validFrom().minusDays(1));
    }
    return units;
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
