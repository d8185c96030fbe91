package casework.petition.intake.domain;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.DueDate;
import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Period;
import casework.platform.deadline.Recomputation;
import casework.platform.deadline.Rungs;
import casework.platform.deadline.Situation;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long an organ has to tell a reporter whether his report is accepted, and how the waiting is
 * coloured.
 *
 * @param calendar the organ's working calendar as it is known now
 * @param nextEdition the day on which another calendar comes out, as far as the office has it
 *     already; null where it has none
 * @param policy the colours that were in force when the petition was received
 */
public record NoticeTerms(
    WorkingCalendar calendar, @Nullable LocalDate nextEdition, ColourPolicy policy) {

  /** The clock's stage in colour policies. */
  public static final String STAGE = "ACKNOWLEDGEMENT";

  /** Fifteen working days from receipt. */
  private static final Period LIMIT = Period.workdays(15);

  @Rule("T-RN-ACK")
  DeadlineClock clockFrom(LocalDate receivedOn) {
    return DeadlineClock.start(
        STAGE, receivedOn, List.of(LIMIT), "T-RN-ACK", ExtensionTerms.NONE, calendar);
  }

  LocalDate dueOn(DeadlineClock clock, LocalDate today) {
    return clock.dueOn(calendar, today);
  }

  /** When the notice is due as of today, and why. */
  public DueDate due(DeadlineClock clock, LocalDate today) {
    return clock.due(calendar, today);
  }

  /** How the waiting looks today, and why; empty once the clock has stopped. */
  public Optional<ColourReading> reading(DeadlineClock clock, LocalDate today) {
    return policy.colour(situation(clock), calendar, today);
  }

  /** The colour of today; green where nothing speaks against it. */
  public Colour colour(DeadlineClock clock, LocalDate today) {
    return policy
        .colour(situation(clock), calendar, today)
        .map(each -> each.colour())
        .orElse(Colour.GREEN);
  }

  /** The colour today of a notice owed for a petition received on that day. */
  public Colour colourOf(LocalDate receivedOn, LocalDate today) {
    return colour(clockFrom(receivedOn), today);
  }

  /** The clock as told by the calendar known today, keeping a due date that has moved. */
  DeadlineClock retold(DeadlineClock clock, LocalDate dueOn, LocalDate today) {
    return clock.calendarVersion().equals(calendar.id())
        ? clock
        : Recomputation.of(clock, dueOn, calendar, today).clock();
  }

  /** The day of the next colour, or of the next calendar; empty where neither follows. */
  Optional<LocalDate> lookOn(DeadlineClock clock, LocalDate today) {
    Optional<LocalDate> colour =
        new Rungs(situation(clock), policy, calendar)
            .nextTransition(today)
            .map(Rungs.Transition::on);
    return Stream.concat(colour.stream(), Stream.ofNullable(nextEdition))
        .min(Comparator.naturalOrder());
  }

  private static Situation situation(DeadlineClock clock) {
    return Situation.of(clock.startedOn(), List.of(clock));
  }
}
