package casework.petition.relay.domain;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.DueDate;
import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Period;
import casework.platform.deadline.Recomputation;
import casework.platform.deadline.Rungs;
import casework.platform.deadline.Situation;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Five working days within which something must have gone on; neither extended nor paused.
 *
 * @param dueOn as last told
 * @param policy id of the colours
 * @param colour as last told
 * @param lookOn when to look again: the next colour, or another calendar; null where neither
 *     follows
 */
public record Limit(
    DeadlineClock clock,
    LocalDate dueOn,
    String policy,
    Colour colour,
    @Nullable LocalDate lookOn) {

  /** What is to be done within it. */
  public enum Stage implements Coded {
    /** A higher organ's matter is to be reported up. */
    RELAY,
    /** What was forwarded is to be accepted or passed on. */
    FORWARDING
  }

  private static final Period FIVE_WORKING_DAYS = Period.workdays(5);

  /** A limit from that day on, which is not itself counted. */
  @Rule("R-INT-07")
  @Rule("T-REL-ACCEPT")
  public static Limit from(LocalDate startedOn, Stage stage, RelayTerms terms, LocalDate today) {
    DeadlineClock clock =
        DeadlineClock.start(
            stage.name(),
            startedOn,
            List.of(FIVE_WORKING_DAYS),
            stage == Stage.RELAY ? "R-INT-07" : "T-REL-ACCEPT",
            ExtensionTerms.NONE,
            terms.calendar());
    return told(clock, clock.dueOn(terms.calendar(), today), terms, today);
  }

  /** The limit as it stands on a day, by the calendar known then. */
  public Limit toldOn(RelayTerms terms, LocalDate today) {
    return runs() ? told(clock, dueOn, terms, today) : this;
  }

  private static Limit told(
      DeadlineClock before, LocalDate dueBefore, RelayTerms terms, LocalDate today) {
    DeadlineClock clock =
        before.calendarVersion().equals(terms.calendar().id())
            ? before
            : Recomputation.of(before, dueBefore, terms.calendar(), today).clock();
    Situation situation = situation(clock);
    Optional<LocalDate> colour =
        new Rungs(situation, terms.policy(), terms.calendar())
            .nextTransition(today)
            .map(Rungs.Transition::on);
    return new Limit(
        clock,
        clock.dueOn(terms.calendar(), today),
        terms.policy().id(),
        reading(clock, terms, today).map(ColourReading::colour).orElse(Colour.GREEN),
        Stream.concat(colour.stream(), Stream.ofNullable(terms.nextEdition()))
            .min(Comparator.naturalOrder())
            .orElse(null));
  }

  /** It was done on that day. */
  public Limit met(LocalDate on) {
    return new Limit(clock.stop(on), dueOn, policy, colour, null);
  }

  public boolean runs() {
    return clock.stoppedOn() == null;
  }

  /** When it is due as of today, and why. */
  public DueDate due(RelayTerms terms, LocalDate today) {
    return clock.due(terms.calendar(), today);
  }

  /** How it looks today, and why; empty once it is met. */
  public Optional<ColourReading> reading(RelayTerms terms, LocalDate today) {
    return reading(clock, terms, today);
  }

  private static Optional<ColourReading> reading(
      DeadlineClock clock, RelayTerms terms, LocalDate today) {
    return terms.policy().colour(situation(clock), terms.calendar(), today);
  }

  private static Situation situation(DeadlineClock clock) {
    return Situation.of(clock.startedOn(), List.of(clock));
  }
}
