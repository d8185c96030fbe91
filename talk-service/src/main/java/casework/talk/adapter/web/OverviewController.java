package casework.talk.adapter.web;

import casework.platform.deadline.Colour;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.tally.ColourTally;
import casework.platform.time.LawClock;
import casework.talk.application.OpenCount;
import casework.talk.application.TalkQueries;
import casework.talk.domain.TalkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The open duties to talk within the reader's sight, by organ, kind and live colour. An organ's
 * numbers are its own; those below it have lines of their own.
 */
@RestController
class OverviewController {

  private final TalkQueries queries;
  private final OrganTree organs;
  private final LawClock law;

  OverviewController(TalkQueries queries, OrganTree organs, LawClock law) {
    this.queries = queries;
    this.organs = organs;
    this.law = law;
  }

  record Overview(LocalDate asOf, List<OrganLine> organs) {}

  /**
   * @param rows where the duties behind the numbers are listed; {@code colour} narrows it
   */
  record OrganLine(
      String organ,
      String name,
      long open,
      long green,
      long blue,
      long yellow,
      long red,
      List<KindLine> kinds,
      String rows) {}

  record KindLine(
      TalkKind kind, long open, long green, long blue, long yellow, long red, String rows) {}

  @GetMapping("/api/talks/overview")
  Overview overview(Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    LocalDate today = law.today();
    Map<String, Map<TalkKind, ColourTally>> counted = new TreeMap<>();
    for (OpenCount each : queries.open(actor, today)) {
      counted
          .computeIfAbsent(each.organ(), _ -> new EnumMap<>(TalkKind.class))
          .computeIfAbsent(each.kind(), _ -> new ColourTally())
          .add(each.colour(), each.count());
    }
    List<OrganLine> lines = new ArrayList<>();
    counted.forEach((organ, kinds) -> lines.add(line(organ, kinds, today)));
    return new Overview(today, lines);
  }

  private OrganLine line(String organ, Map<TalkKind, ColourTally> kinds, LocalDate today) {
    String rows = "/api/talks/mandates?stage=open&organ=" + organ;
    ColourTally whole = new ColourTally();
    List<KindLine> lines = new ArrayList<>();
    kinds.forEach(
        (kind, tally) -> {
          whole.add(tally);
          lines.add(
              new KindLine(
                  kind,
                  tally.all(),
                  tally.of(Colour.GREEN),
                  tally.of(Colour.BLUE),
                  tally.of(Colour.YELLOW),
                  tally.of(Colour.RED),
                  rows + "&kind=" + kind));
        });
    return new OrganLine(
        organ,
        organs.organ(organ, today).map(OrganRecord::name).orElse(organ),
        whole.all(),
        whole.of(Colour.GREEN),
        whole.of(Colour.BLUE),
        whole.of(Colour.YELLOW),
        whole.of(Colour.RED),
        lines,
        rows);
  }
}
