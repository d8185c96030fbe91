package casework.scoring.board.application;

import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Scheme;
import casework.scoring.board.domain.Trace;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Items that heard facts propose for a body's month; nothing is scored by them. */
@Named
public final class Proposals {

  /** One fact that stands and may be taken up under an item. */
  public record Proposal(String item, String fact, String kind, UUID matter, LocalDate on) {}

  private final Traces traces;
  private final BoardRules rules;

  public Proposals(Traces traces, BoardRules rules) {
    this.traces = traces;
    this.rules = rules;
  }

  public List<Proposal> of(String organ, String body, YearMonth period) {
    Scheme scheme = rules.schemes().of(organ, period);
    List<Proposal> found = new ArrayList<>();
    for (Trace trace : traces.of(body, period)) {
      for (Trace.Fact fact : trace.facts()) {
        if (fact.stands() && YearMonth.from(fact.on()).equals(period)) {
          propose(fact, trace, scheme, found);
        }
      }
    }
    found.sort(Comparator.comparing(Proposal::item).thenComparing(Proposal::fact));
    return found;
  }

  private static void propose(Trace.Fact fact, Trace trace, Scheme scheme, List<Proposal> found) {
    for (Scheme.Item item : scheme.items()) {
      if (item.proposedFrom().contains(fact.kind())) {
        found.add(new Proposal(item.code(), fact.id(), fact.kind(), trace.matter(), fact.on()));
      }
    }
  }
}
