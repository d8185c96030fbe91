package casework.petition.intake.adapter.directory;

import casework.petition.intake.application.Cadres;
import casework.platform.directory.CadreSketch;
import casework.platform.directory.OrganTree;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cadres by this service's copy of the directory. */
@Component
final class DirectoryCadres implements Cadres {

  private final OrganTree tree;

  DirectoryCadres(OrganTree tree) {
    this.tree = tree;
  }

  @Override
  public Optional<Known> find(String cadre, LocalDate on) {
    return CadreSketch.find(tree, cadre, on)
        .map(
            each ->
                new Known(
                    cadre,
                    each.name(),
                    each.places().stream()
                        .map(CadreSketch.Place::unit)
                        .collect(Collectors.toSet())));
  }
}
