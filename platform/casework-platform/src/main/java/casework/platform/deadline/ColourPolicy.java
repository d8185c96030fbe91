package casework.platform.deadline;

import casework.platform.deadline.ExplanationLine.Code;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a commission's matters turn which colour, and what follows; one version of it. The colour is
 * a function of the matter's clocks, the policy, the calendar and the day, and of nothing else.
 *
 * @param organ code of the organ it is for, or {@code *} for any without one of its own
 * @param validTo last day it is given to new matters; null while it is in force
 * @param example true where the thresholds are not printed in any regulation of the organ
 * @param remark where the numbers come from and how they were read
 */
public record ColourPolicy(
    String id,
    String organ,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Label label,
    boolean example,
    String remark,
    List<ColourRow> rows,
    RunRule runs,
    Consequences consequences) {

  /** A policy's name in both languages. */
  public record Label(String zh, String en) {}

  public ColourPolicy {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(id + ": a policy has rows");
    }
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException(id + ": valid to before valid from");
    }
  }

  /** The same policy as that organ's own, under an id of its own. */
  public ColourPolicy givenTo(String other) {
    return new ColourPolicy(
        id + "@" + other,
        other,
        validFrom,
        validTo,
        label,
        example,
        remark,
        rows,
        runs,
        consequences);
  }

  /** Whether the policy says anything of a stage. */
  public boolean governs(String stage) {
    return !rowsFor(stage).isEmpty();
  }

  /** The stage's own rows, or else those for any stage. */
  public List<ColourRow> rowsFor(String stage) {
    List<ColourRow> own = rows.stream().filter(row -> row.stage().equals(stage)).toList();
    return own.isEmpty()
        ? rows.stream().filter(row -> row.stage().equals(ColourRow.ANY_STAGE)).toList()
        : own;
  }

  /**
   * The matter's colour at 24:00 of the day, by what stood in the books then: the worst of its
   * running clocks. Nothing where no clock runs that the policy governs.
   */
  @Rule("R-CLUE-05")
  public Optional<ColourReading> colour(
      Situation situation, WorkingCalendar calendar, LocalDate day) {
    Situation known = situation.asKnownOn(day);
    return worst(known, calendar, day).map(found -> reading(found, calendar, day));
  }

  /** The colour alone, where nobody asks why, of facts that are already those of the day. */
  public Optional<Colour> bareColour(Situation known, WorkingCalendar calendar, LocalDate day) {
    return worst(known, calendar, day).map(Judgement::colour);
  }

  private Optional<Judgement> worst(Situation known, WorkingCalendar calendar, LocalDate day) {
    List<Judgement> found = new ArrayList<>();
    for (DeadlineClock clock : known.clocks()) {
      if (clock.runsAt(day) && governs(clock.stage())) {
        found.add(judge(clock, known, calendar, day));
      }
    }
    return found.stream()
        .max(
            Comparator.comparing(Judgement::colour)
                .thenComparing(each -> each.clock().startedOn(), Comparator.reverseOrder()));
  }

  private Judgement judge(
      DeadlineClock clock, Situation known, WorkingCalendar calendar, LocalDate day) {
    Judgement worst = new Judgement(Colour.GREEN, clock, null, null);
    for (ColourRow row : rowsFor(clock.stage())) {
      Optional<Measure> measure = Measure.of(row, clock, known, calendar, day);
      boolean met = measure.isPresent() && row.covers(measure.get().value());
      if (met && (worst.row() == null || row.colour().isWorseThan(worst.colour()))) {
        worst = new Judgement(row.colour(), clock, row, measure.get());
      }
    }
    return worst;
  }

  private ColourReading reading(Judgement found, WorkingCalendar calendar, LocalDate day) {
    DueDate due = found.clock().due(calendar, day);
    List<ExplanationLine> lines = new ArrayList<>(due.explanation());
    if (found.row() != null && found.measure() != null) {
      lines.add(measured(found.row(), found.measure(), found.clock(), day));
    }
    lines.add(
        new ExplanationLine(
            Code.COLOUR, day, null, null, null, found.colour().name(), found.clock().rule(), id));
    return new ColourReading(
        found.colour(),
        day,
        found.clock().stage(),
        due.due(),
        due.provisional(),
        calendar.workdaysBetween(due.due(), day),
        found.row(),
        id,
        lines);
  }

  private ExplanationLine measured(
      ColourRow row, Measure measure, DeadlineClock clock, LocalDate day) {
    boolean past = row.basis() == ColourRow.Basis.REMAINING && measure.value() < 0;
    Code code =
        switch (row.basis()) {
          case REMAINING -> past ? Code.PAST_DUE : Code.REMAINING;
          case ELAPSED -> Code.ELAPSED;
          case NO_PROGRESS -> Code.NO_PROGRESS;
          case UNANSWERED -> Code.UNANSWERED;
        };
    return new ExplanationLine(
        code,
        day,
        measure.anchor(),
        Math.abs(measure.value()),
        row.unit(),
        clock.stage(),
        clock.rule(),
        id);
  }

  /** A colour found on one clock, with the row and the number that gave it. */
  private record Judgement(
      Colour colour, DeadlineClock clock, @Nullable ColourRow row, @Nullable Measure measure) {}
}
