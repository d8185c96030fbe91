package casework.inspection.domain.transfer;

import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a transferred clue stands, by all that has been heard of it.
 *
 * @param clue null until the clue ledger has spoken
 * @param closedOn null while it is open
 * @param result as the clue ledger words it; null while it is open, or where it was not told
 */
public record Outcome(
    Standing standing, @Nullable UUID clue, @Nullable LocalDate closedOn, @Nullable String result) {

  /** 未接收, 在办, 办结, 销号, 作废. */
  public enum Standing {
    AWAITED,
    RECEIVED,
    CLOSED,
    STRUCK_OFF,
    VOIDED;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static final Outcome AWAITED = new Outcome(Standing.AWAITED, null, null, null);

  /**
   * What the facts come to, in the order in which the clue ledger said them: however often and in
   * whatever order they were heard, the outcome is the same.
   */
  @Rule("R-INSP-06")
  public static Outcome of(Collection<ClueFact> facts) {
    Outcome now = AWAITED;
    for (ClueFact each :
        facts.stream().sorted(Comparator.comparingLong(ClueFact::sequence)).toList()) {
      now = now.after(each);
    }
    return now;
  }

  private Outcome after(ClueFact fact) {
    return switch (fact.what()) {
      case REGISTERED -> new Outcome(Standing.RECEIVED, fact.clue(), null, null);
      case CLOSED -> new Outcome(Standing.CLOSED, fact.clue(), fact.on(), fact.result());
      case REOPENED -> new Outcome(Standing.RECEIVED, fact.clue(), null, null);
      // The closing of a clue that is kept from us is never told, its striking-off is.
      case STRUCK_OFF ->
          new Outcome(
              Standing.STRUCK_OFF, fact.clue(), closedOn == null ? fact.on() : closedOn, result);
      case VOIDED -> new Outcome(Standing.VOIDED, fact.clue(), null, null);
    };
  }

  /** Whether the work on the clue has ended with a result. */
  public boolean isClosed() {
    return standing == Standing.CLOSED || standing == Standing.STRUCK_OFF;
  }
}
