package casework.scoring.evaluation.domain;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A working group looks into ballots that came out badly (甄别核实).
 *
 * @param finding null while the group has not reported
 */
public record Review(List<Trigger> triggers, LocalDate openedOn, @Nullable Finding finding) {

  /** What makes a review. */
  public enum Trigger {
    CLEARLY_LOW,
    MANY_DISSATISFIED
  }

  /** What the group found. */
  public enum Outcome {
    /** People do think little of him: a reminder talk. */
    POOR,
    /** Handling by the organisation or accountability is proposed. */
    GRAVE,
    /** He was misunderstood for daring to act: cleared in public. */
    MISJUDGED
  }

  /** The group's finding, as the head signs it. */
  public record Finding(Outcome outcome, List<String> group, Signed by) {

    public Finding {
      group = List.copyOf(group);
      if (group.stream().distinct().count() < 2) {
        throw new Refused(new EvaluationRefusal.Malformed("group", "at least two members"));
      }
    }
  }

  public Review {
    triggers = List.copyOf(triggers);
  }

  /**
   * The review these ballots ask for. The dissatisfied are counted over both ballots together (our
   * reading: the text speaks of those who took part in rating, not of one ballot).
   */
  @Rule("R-EVAL-02")
  static Optional<Review> of(
      Score score, Ballot survey, Ballot meeting, Terms terms, LocalDate on) {
    List<Trigger> found = new ArrayList<>();
    if (score.compareTo(terms.clearlyLow()) < 0) {
      found.add(Trigger.CLEARLY_LOW);
    }
    long dissatisfied = (long) survey.dissatisfied() + meeting.dissatisfied();
    long raters = (long) survey.raters() + meeting.raters();
    if (dissatisfied * terms.dissatisfiedOf() >= raters) {
      found.add(Trigger.MANY_DISSATISFIED);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new Review(found, on, null));
  }

  Review found(Finding reported) {
    return new Review(triggers, openedOn, reported);
  }
}
