package casework.clue.adapter.directory;

import casework.clue.application.Cadres;
import casework.platform.directory.CadreRecord;
import casework.platform.directory.CadreRecord.Held;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import casework.platform.directory.UnitRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Cadres by their own records or, where a directory has none, by the list of the organ in whose
 * area they work.
 */
@Component
final class DirectoryCadres implements Cadres {

  private final OrganTree tree;

  DirectoryCadres(OrganTree tree) {
    this.tree = tree;
  }

  @Override
  public Optional<Known> find(String cadre, LocalDate on) {
    return tree.cadre(cadre, on).map(found -> known(found, on)).or(() -> listed(cadre, on));
  }

  private Known known(CadreRecord cadre, LocalDate on) {
    Optional<Held> first =
        cadre.posts().stream().min(Comparator.comparing((Held each) -> !each.first()));
    return new Known(
        cadre.name(),
        first.map(Held::unit).map(unit -> nameOf(unit, on)).orElse(""),
        first.map(Held::title).orElse(""));
  }

  private String nameOf(String unit, LocalDate on) {
    return tree.unit(unit, on).map(UnitRecord::name).orElse(unit);
  }

  private Optional<Known> listed(String cadre, LocalDate on) {
    return tree.codes().stream()
        .flatMap(organ -> tree.organ(organ, on).stream())
        .map(OrganRecord::cadres)
        .flatMap(cadres -> cadres.stream().filter(each -> each.cadre().equals(cadre)))
        .findFirst()
        .map(each -> new Known(each.name(), each.unit(), each.post()));
  }
}
