package casework.talk.adapter.web;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.talk.application.OpenWith;
import casework.talk.domain.Conduct;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkKind;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the service that gives integrity opinions what is open with a cadre: kinds and days, as
 * {@code scoring-service/contract/http/integrity.json} says, and no content.
 */
@Hidden
@RestController
class IntegrityController {

  /** Those that something he did gave rise to; the others are owed to anybody in his post. */
  private static final Set<TalkKind> TELLING =
      EnumSet.of(TalkKind.REMINDER, TalkKind.ADMONITION, TalkKind.RETURN_VISIT);

  private final OpenWith openWith;
  private final LawClock law;

  IntegrityController(OpenWith openWith, LawClock law) {
    this.openWith = openWith;
    this.law = law;
  }

  record OpenMatter(String kind, LocalDate since) {}

  record Measure(String measure, LocalDate decidedOn) {}

  /**
   * @param measures always empty: talks impose none
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
    Stream<OpenMatter> duties =
        openWith.mandates(cadre).stream()
            .filter(each -> TELLING.contains(each.kind()))
            .map(each -> new OpenMatter("talk", each.mandatedOn()));
    Stream<OpenMatter> promises =
        openWith.talks(cadre).stream().flatMap(each -> promises(each, cadre));
    return new Integrity(
        cadre, true, law.today(), Stream.concat(duties, promises).toList(), List.of());
  }

  private static Stream<OpenMatter> promises(Talk talk, String cadre) {
    return talk.state().conducted().map(Conduct::promises).orElse(List.of()).stream()
        .filter(each -> each.target().equals(cadre) && each.keptOn() == null)
        .map(each -> new OpenMatter("promise", each.clock().clock().startedOn()));
  }
}
