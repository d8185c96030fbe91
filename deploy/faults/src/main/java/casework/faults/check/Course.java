package casework.faults.check;

import casework.demo.year.Matter;
import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.Extension;
import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Period;
import casework.platform.deadline.RunSchedule;
import casework.platform.deadline.Situation;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clue's dates and nothing else, from which its colour on a day is reckoned again, by the shipped
 * limits, calendars and default policy.
 *
 * @param received the day the handling department received it
 * @param method how it was disposed of; empty where it has not been
 * @param approved the day of its disposal
 * @param closed the day of its result
 */
public record Course(
    LocalDate received,
    String method,
    @Nullable LocalDate approved,
    List<Extension> extensions,
    @Nullable LocalDate closed) {

  static final ColourPolicy POLICY = PolicyFiles.shipped("default");
  static final RunSchedule RUNS = new RunSchedule(POLICY);
  private static final CalendarBook CALENDARS = CalendarFiles.shipped();

  public Course {
    extensions = List.copyOf(extensions);
  }

  /** The runs from one day to another, both included. */
  public static List<LocalDate> runs(LocalDate first, LocalDate last) {
    return RUNS.between(first, last);
  }

  /** The dates of a row; nothing where no department received it. */
  public static Optional<Course> of(Matter row) {
    Matter.Disposal disposal = row.disposal();
    Matter.Extension extension = disposal == null ? null : disposal.extension();
    return Optional.ofNullable(row.distribution().received())
        .map(
            received ->
                new Course(
                    received,
                    disposal == null ? "" : disposal.method(),
                    disposal == null ? null : disposal.approved(),
                    extension == null ? List.of() : List.of(extension(extension)),
                    row.outcome().result() == null ? null : row.outcome().closed()));
  }

  private static Extension extension(Matter.Extension granted) {
    return new Extension(Period.months(granted.months()), granted.granted(), "");
  }

  /** The dates of a clue as it is kept; nothing where no department has received it. */
  static Optional<Course> of(Kept clue) {
    return clue.day("state.state.placement.receivedOn")
        .map(
            received ->
                new Course(
                    received,
                    clue.text("state.state.disposal.method"),
                    clue.signedOn("state.state.disposal.approvedBy").orElse(null),
                    extensions(clue),
                    clue.signedOn("state.state.result.by").orElse(null)));
  }

  private static List<Extension> extensions(Kept clue) {
    return clue.list("state.clocks.all").stream()
        .flatMap(each -> each.list("clock.extensions").stream())
        .map(
            each ->
                new Extension(
                    new Period(
                        Period.Unit.valueOf(each.text("by.unit")), (int) each.number("by.n")),
                    each.day("grantedOn").orElseThrow(),
                    each.text("approvedBy")))
        .toList();
  }

  /** What the run of that day must have found of a row. */
  public static Optional<ColourReading> reading(Matter row, LocalDate run) {
    return of(row).flatMap(course -> course.reading(run));
  }

  /** What the run of that day must have found; nothing where no clock ran. */
  public Optional<ColourReading> reading(LocalDate run) {
    WorkingCalendar calendar = CALENDARS.asKnownOn(run);
    return POLICY.colour(Situation.of(received, clocks(calendar)), calendar, run);
  }

  private List<DeadlineClock> clocks(WorkingCalendar calendar) {
    List<DeadlineClock> clocks = new ArrayList<>();
    DeadlineClock disposal =
        DeadlineClock.start(
            "DISPOSAL",
            received,
            List.of(Period.months(1)),
            "T-CLUE-DISP",
            ExtensionTerms.NONE,
            calendar);
    if (approved == null) {
      return List.of(disposal);
    }
    clocks.add(disposal.stop(approved));
    limit().map(limit -> stage(limit, approved, calendar)).ifPresent(clocks::add);
    return clocks;
  }

  private DeadlineClock stage(List<Period> limit, LocalDate from, WorkingCalendar calendar) {
    ExtensionTerms terms = new ExtensionTerms(1, Period.months(3), "head");
    DeadlineClock clock = DeadlineClock.start(method, from, limit, "T-PRELIM", terms, calendar);
    for (Extension each : extensions) {
      clock = clock.extend(each.by(), each.grantedOn(), each.approvedBy());
    }
    return closed == null ? clock : clock.stop(closed);
  }

  private Optional<List<Period>> limit() {
    return switch (method) {
      case "INQUIRY" -> Optional.of(List.of(Period.workdays(15), Period.months(1)));
      case "PRELIMINARY" -> Optional.of(List.of(Period.months(3)));
      default -> Optional.empty();
    };
  }
}
