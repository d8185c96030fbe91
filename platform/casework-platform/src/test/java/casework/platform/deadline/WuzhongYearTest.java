package casework.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import casework.platform.kernel.Rule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** O-WZ-6: the printed year of 486 matters and 22 evaluation runs, replayed row by row. */
class WuzhongYearTest {

  private static final CalendarBook BOOK = CalendarFiles.shipped();
  private static final WorkingCalendar FINAL = BOOK.asKnownOn(LocalDate.of(2026, 1, 1));
  private static final ColourPolicy POLICY = PolicyFiles.shipped("default");
  private static final List<LocalDate> RUNS =
      new RunSchedule(POLICY).between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

  private static final Map<Colour, Integer> PRINTED =
      Map.of(Colour.GREEN, 2788, Colour.BLUE, 111, Colour.YELLOW, 102, Colour.RED, 187);

  @Test
  void readsTheWholeYear() {
    assertThat(matters()).hasSize(486);
    assertThat(RUNS).hasSize(22);
  }

  @Test
  @Rule("R-CLUE-05")
  void countsTheRowsThatWerePrinted() {
    Map<Colour, Integer> rows = count(matters(), _ -> FINAL);

    assertThat(rows).as("O-WZ-6 green, blue, yellow, red").isEqualTo(PRINTED);
    assertThat(rows.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3188);
  }

  @Test
  void countsTheSameByTheCalendarThatWasKnownAtEachRun() {
    assertThat(count(matters(), BOOK::asKnownOn)).isEqualTo(PRINTED);
  }

  @Test
  void leavesOutWhatIsClosedOnTheDayOfTheRunAndCountsWhatIsClosedTheDayAfter() {
    assertThat(count(withTheFirstClosedOn("2020-01-15"), _ -> FINAL))
        .isEqualTo(
            Map.of(Colour.GREEN, 2788, Colour.BLUE, 111, Colour.YELLOW, 102, Colour.RED, 186));
    assertThat(count(withTheFirstClosedOn("2020-01-16"), _ -> FINAL)).isEqualTo(PRINTED);
  }

  private static List<Matter> withTheFirstClosedOn(String day) {
    List<Matter> matters = new ArrayList<>(matters());
    matters.addFirst(matters.removeFirst().closedOn(LocalDate.parse(day)));
    return matters;
  }

  @Test
  void tellsEveryLimitAndDueDateOfTheTable() {
    SoftAssertions softly = new SoftAssertions();
    int told = 0;
    for (Matter each : matters()) {
      Optional<DeadlineClock> second = each.secondClock();
      if (second.isPresent()) {
        DueDate due = second.get().due(FINAL, LocalDate.of(2020, 12, 31));
        softly.assertThat(due.nominal().toString()).as("limit of %s", each).isEqualTo(each.limit());
        softly.assertThat(due.due().toString()).as("due of %s", each).isEqualTo(each.due());
        told++;
      }
    }
    softly.assertAll();
    assertThat(told).isEqualTo(472);
  }

  private static Map<Colour, Integer> count(
      List<Matter> matters, Function<LocalDate, WorkingCalendar> calendar) {
    Map<Colour, Integer> rows = new EnumMap<>(Colour.class);
    for (LocalDate run : RUNS) {
      for (Matter each : matters) {
        POLICY
            .colour(each.situation(), calendar.apply(run), run)
            .ifPresent(reading -> rows.merge(reading.colour(), 1, Integer::sum));
      }
    }
    return rows;
  }

  private static List<Matter> matters() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    WuzhongYearTest.class.getResourceAsStream(
                        "/casework/deadline/wuzhong-2020.csv")),
                StandardCharsets.UTF_8))) {
      return file.lines().skip(1).map(Matter::parse).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Matter(
      LocalDate received,
      LocalDate approved,
      boolean inquiry,
      String limit,
      int extension,
      @Nullable LocalDate granted,
      String due,
      @Nullable LocalDate closed) {

    static Matter parse(String line) {
      String[] cells = line.replace("new, disposed", "new disposed").split(",", -1);
      return new Matter(
          LocalDate.parse(cells[2]),
          LocalDate.parse(cells[3]),
          cells[1].contains("inquiry"),
          cells[4],
          Integer.parseInt(cells[5]),
          date(cells[6]),
          cells[7],
          date(cells[8]));
    }

    private static @Nullable LocalDate date(String cell) {
      return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    Matter closedOn(LocalDate day) {
      return new Matter(received, approved, inquiry, limit, extension, granted, due, day);
    }

    Situation situation() {
      List<DeadlineClock> clocks = new ArrayList<>();
      clocks.add(
          DeadlineClock.start(
                  "DISPOSAL",
                  received,
                  List.of(Period.months(1)),
                  "T-CLUE-DISP",
                  ExtensionTerms.NONE,
                  FINAL)
              .stop(approved));
      secondClock().ifPresent(clocks::add);
      return Situation.of(received, clocks);
    }

    Optional<DeadlineClock> secondClock() {
      if (limit.isEmpty()) {
        return Optional.empty();
      }
      DeadlineClock clock =
          DeadlineClock.start(
              inquiry ? "INQUIRY" : "PRELIMINARY",
              approved,
              inquiry ? List.of(Period.workdays(15), Period.months(1)) : List.of(Period.months(3)),
              inquiry ? "T-INQ-REPLY" : "T-PRELIM",
              new ExtensionTerms(1, Period.months(3), "head"),
              FINAL);
      if (granted != null) {
        clock = clock.extend(Period.months(extension), granted, "990300-JW-O010");
      }
      return Optional.of(closed == null ? clock : clock.stop(closed));
    }
  }
}
