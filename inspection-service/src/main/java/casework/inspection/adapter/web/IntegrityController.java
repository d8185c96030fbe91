package casework.inspection.adapter.web;

import casework.inspection.application.OpenAbout;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the service that gives integrity opinions what is open about a cadre: kinds and days, as
 * {@code scoring-service/contract/http/integrity.json} says, and no content. A problem is its
 * unit's and no cadre's; a clue found in an inspection is, even before the ledger of clues has it.
 */
@Hidden
@RestController
class IntegrityController {

  private final OpenAbout openAbout;
  private final LawClock law;

  IntegrityController(OpenAbout openAbout, LawClock law) {
    this.openAbout = openAbout;
    this.law = law;
  }

  record OpenMatter(String kind, LocalDate since) {}

  record Measure(String measure, LocalDate decidedOn) {}

  /**
   * @param measures always empty: inspections impose none
   */
  record Integrity(
      String cadre,
      boolean complete,
      LocalDate asOf,
      List<OpenMatter> open,
      List<Measure> measures) {}

  @GetMapping("/internal/integrity/cadres/{cadre}")
  Integrity of(@PathVariable String cadre, Actor actor) {
    Gates.require(actor, Role.SERVICE);
    List<OpenMatter> open =
        openAbout.transfers(cadre).stream()
            .map(each -> new OpenMatter("clue", each.transferredOn()))
            .toList();
    return new Integrity(cadre, true, law.today(), open, List.of());
  }
}
