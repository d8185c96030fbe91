package casework.platform.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a colour policy: in this stage, while the measure lies between the bounds, this colour
 * and these consequences.
 *
 * <p>The measure is a whole number of units, both bounds included. ELAPSED, NO_PROGRESS and
 * UNANSWERED count up: 0 on the first day, n while the n-th unit runs, so "more than 2 months" is
 * {@code from 3 MONTH}. REMAINING counts down: n units left, 0 on the due day, and from the day
 * after negative, −n while the n-th unit past due runs; a rest day straight after the due day is
 * −1.
 *
 * @param stage the stage it is for, or {@code *} for stages without a row of their own
 * @param since ELAPSED only: from the start of the stage's clock or from the receipt of the matter
 * @param from lowest measure; null for no lower bound
 * @param to highest measure; null for no upper bound
 * @param action code of what happens, such as {@code supervision-notice}; empty for nothing
 * @param recipients codes of those it goes to
 * @param repeatEvery after how many further runs (at RUN) or units (at RUNG) the action is taken
 *     again while the colour stays; 0 for once
 */
public record ColourRow(
    String stage,
    Basis basis,
    Since since,
    Period.Unit unit,
    @Nullable Integer from,
    @Nullable Integer to,
    Colour colour,
    String action,
    List<String> recipients,
    At at,
    int repeatEvery) {

  /** The stage of rows that hold for every stage without rows of its own. */
  public static final String ANY_STAGE = "*";

  /** What a row measures. */
  public enum Basis {
    ELAPSED,
    REMAINING,
    NO_PROGRESS,
    UNANSWERED
  }

  /** From where elapsed time is measured. */
  public enum Since {
    STAGE,
    RECEIPT
  }

  /** What triggers the action: an evaluation run, or passing the threshold. */
  public enum At {
    RUN,
    RUNG
  }

  public ColourRow {
    recipients = List.copyOf(recipients);
    if (from != null && to != null && from > to) {
      throw new IllegalArgumentException("a row from " + from + " to " + to + " is never met");
    }
    if (repeatEvery < 0) {
      throw new IllegalArgumentException("repeatEvery: " + repeatEvery);
    }
  }

  /** Whether a measure lies between the bounds. */
  public boolean covers(int measure) {
    return (from == null || measure >= from) && (to == null || measure <= to);
  }
}
