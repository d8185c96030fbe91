package casework.bench.clocks;

import casework.bench.desk.Course;
import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.ColourRow;
import casework.platform.deadline.Consequences;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Period;
import casework.platform.deadline.RunRule;
import casework.platform.deadline.Rungs;
import casework.platform.deadline.Situation;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.LawDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The smallest matter that uses all of the platform's deadlines: three clocks run beside one
 * another, and each warns in its own colour on its due day. It paces itself as a clue does.
 *
 * @param colour last announced
 * @param lookOn the next day on which the colour changes; null for never
 */
record ThreeClocks(
    String organ,
    LocalDate receivedOn,
    List<DeadlineClock> clocks,
    Colour colour,
    @Nullable LocalDate lookOn) {

  private static final String ORGAN = "990300-JW";
  private static final CalendarBook CALENDARS = CalendarFiles.shipped();
  private static final ColourPolicy POLICY =
      new ColourPolicy(
          "bench-1",
          "*",
          LocalDate.of(2019, 1, 1),
          null,
          new ColourPolicy.Label("三个期限", "Three deadlines"),
          true,
          "Each warns on its due day.",
          Course.STEPS.stream().map(ThreeClocks::row).toList(),
          RunRule.NONE,
          new Consequences(5, Map.of()));

  /** A deadline has come. */
  record Warned(String organ, String stage, Colour colour, LocalDate due) {}

  ThreeClocks {
    clocks = List.copyOf(clocks);
  }

  private static ColourRow row(Course.Step step) {
    return new ColourRow(
        step.stage(),
        ColourRow.Basis.REMAINING,
        ColourRow.Since.STAGE,
        Period.Unit.DAY,
        null,
        0,
        Colour.valueOf(step.colour()),
        "",
        List.of(),
        ColourRow.At.RUNG,
        0);
  }

  /** A matter received today, all three clocks running. */
  static Change<ThreeClocks, Warned> open(Act act) {
    WorkingCalendar calendar = CALENDARS.asKnownOn(act.on());
    List<DeadlineClock> clocks =
        Course.STEPS.stream()
            .map(
                step ->
                    DeadlineClock.start(
                        step.stage(),
                        act.on(),
                        List.of(Period.days(step.days())),
                        "bench",
                        ExtensionTerms.NONE,
                        calendar))
            .toList();
    ThreeClocks opened = new ThreeClocks(ORGAN, act.on(), clocks, Colour.GREEN, null);
    return Change.of(opened.settled(Colour.GREEN, act.on()), "open", List.of());
  }

  /** A day has come to look at it: the colour that it has now is told once. */
  Change<ThreeClocks, Warned> turn(Act act) {
    Optional<ColourReading> found =
        POLICY.colour(situation(), CALENDARS.asKnownOn(act.on()), act.on());
    if (found.isEmpty() || found.get().colour() == colour) {
      return Change.of(settled(colour, act.on()), "colour", List.of());
    }
    ColourReading now = found.get();
    return Change.of(
        settled(now.colour(), act.on()),
        "colour",
        List.of("R-CLUE-05"),
        new Warned(organ, now.stage(), now.colour(), now.due()));
  }

  private ThreeClocks settled(Colour now, LocalDate today) {
    LocalDate next =
        new Rungs(situation(), POLICY, CALENDARS.asKnownOn(today))
            .nextTransition(today)
            .map(Rungs.Transition::on)
            .orElse(null);
    return new ThreeClocks(organ, receivedOn, clocks, now, next);
  }

  private Situation situation() {
    return Situation.of(receivedOn, clocks);
  }

  /** What it is found by. */
  Document seek() {
    Document fields = new Document("organ", organ).append("colour", colour.name());
    if (lookOn != null) {
      fields.append("nextTransitionAt", LawDays.startOf(lookOn));
    }
    return fields;
  }
}
