package casework.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import casework.demo.year.Matter.AcceptanceNotice;
import casework.demo.year.Matter.Decision;
import casework.demo.year.Matter.Disposal;
import casework.demo.year.Matter.Distribution;
import casework.demo.year.Matter.Extension;
import casework.demo.year.Matter.Petition;
import casework.demo.year.Matter.Study;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Period;
import casework.platform.deadline.RunSchedule;
import casework.platform.deadline.Situation;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dates of the rows, against the calendars and the colour policy the services use. */
class CalendarOfTheYearTest {

  private static final Year YEAR = Year.read();
  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(LocalDate.of(2020, 12, 31));
  private static final ColourPolicy POLICY = PolicyFiles.shipped("default");
  private static final List<LocalDate> RUNS =
      new RunSchedule(POLICY).between(Year.FIRST_DAY, Year.LAST_DAY);

  static Stream<Matter> matters() {
    return YEAR.matters();
  }

  static Stream<Matter> mattersHandedOver() {
    return YEAR.matters().filter(each -> each.distribution().received() != null);
  }

  private static Stream<Matter> handedOverInTheCity() {
    return mattersHandedOver().filter(each -> each.organ().equals(Year.ORGAN));
  }

  @ParameterizedTest
  @MethodSource("matters")
  void everybodyActsOnWorkingDays(Matter matter) {
    assertThat(days(matter)).allMatch(CALENDAR::isWorkday);
  }

  @ParameterizedTest
  @MethodSource("matters")
  void everyStepFollowsTheOneBeforeIt(Matter matter) {
    Stream<LocalDate> received = Stream.empty();
    if (matter.entry() instanceof Petition petition) {
      received = known(petition.received(), petition.accepted(), petition.referred());
    }
    Distribution given = matter.distribution();
    List<LocalDate> way =
        Stream.of(
                received,
                known(given.registered(), given.proposed(), given.approved(), given.received()),
                matter.studies().stream().map(Study::heldOn),
                known(
                    approved(matter),
                    granted(matter),
                    matter.outcome().closed(),
                    matter.outcome().struckOff()))
            .flatMap(days -> days)
            .toList();

    assertThat(way).isSorted();
    assertThat(matter.outcome().decisions().stream().map(Decision::on))
        .allMatch(on -> on.isAfter(Objects.requireNonNull(matter.outcome().closed())));
  }

  @ParameterizedTest
  @MethodSource("matters")
  void nothingHappensAfterTheLastDayOrBeforeTheYearToAPetition(Matter matter) {
    assertThat(days(matter)).allMatch(day -> !day.isAfter(Year.LAST_DAY));
    if (matter.entry() instanceof Petition petition) {
      assertThat(petition.received()).isAfter(Year.FIRST_DAY);
      // The clue comes by an event; case supervision finds it on a later day.
      LocalDate registered = matter.distribution().registered();
      assertThat(registered == null || registered.isAfter(petition.referred())).isTrue();
    }
  }

  @Test
  void mostNamedReportersAreToldWithinFifteenWorkingDaysAndAFewLater() {
    List<Petition> named =
        YEAR.incoming().stream()
            .map(each -> (Petition) each.entry())
            .filter(each -> !(each.reporter() instanceof Matter.Anonymous))
            .toList();
    assertThat(named).allMatch(each -> each.notice() != null);

    long late =
        named.stream()
            .filter(each -> CALENDAR.workdaysBetween(each.received(), told(each)) > 15)
            .count();
    assertThat(late).isBetween(1L, 6L);
  }

  @Test
  void theDueDatesOfTheRowsAreThoseOfTheRules() {
    assertThat(matters().filter(each -> disposal(each).isPresent()))
        .allSatisfy(
            each ->
                assertThat(stage(each).map(clock -> clock.dueOn(CALENDAR, Year.LAST_DAY)))
                    .isEqualTo(disposal(each).map(Disposal::due)));
  }

  @Test
  void twentyTwoRunsSee2788GreenRows111Blue102YellowAnd187Red() {
    Map<Colour, Integer> rows = new EnumMap<>(Colour.class);
    for (LocalDate run : RUNS) {
      handedOverInTheCity()
          .flatMap(each -> POLICY.colour(situation(each), CALENDAR, run).stream())
          .forEach(reading -> rows.merge(reading.colour(), 1, Integer::sum));
    }

    assertThat(RUNS).hasSize(22);
    assertThat(rows)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Colour.GREEN, 2788, Colour.BLUE, 111, Colour.YELLOW, 102, Colour.RED, 187));
  }

  @Test
  void aClueClosedOnTheDayAfterItsRunInsteadOfTheDayItselfIsOneRowMore() {
    Matter matter = YEAR.carriedOver().getFirst();
    LocalDate run = RUNS.getFirst();

    assertThat(POLICY.colour(closed(matter, run), CALENDAR, run)).isEmpty();
    assertThat(POLICY.colour(closed(matter, run.plusDays(1)), CALENDAR, run)).isPresent();
  }

  @ParameterizedTest
  @MethodSource("mattersHandedOver")
  void everyPromptAndNoticeOfARunIsAnsweredOnce(Matter matter) {
    List<LocalDate> prompts = new ArrayList<>();
    List<LocalDate> notices = new ArrayList<>();
    // Nobody has answered the last run by the end of its day.
    for (LocalDate run : RUNS.subList(0, RUNS.size() - 1)) {
      POLICY
          .colour(situation(matter), CALENDAR, run)
          .ifPresent(
              reading -> {
                if (reading.colour() == Colour.BLUE) {
                  prompts.add(run);
                } else if (reading.colour() == Colour.YELLOW) {
                  notices.add(run);
                }
              });
    }

    assertAnswered(prompts, matter.answers().prompts());
    assertAnswered(notices, matter.answers().notices());
  }

  private static void assertAnswered(List<LocalDate> asked, List<LocalDate> answered) {
    assertThat(answered).hasSameSizeAs(asked);
    for (int place = 0; place < asked.size(); place++) {
      assertThat(answered.get(place)).isAfter(asked.get(place));
    }
  }

  private static Situation situation(Matter matter) {
    LocalDate closed = matter.outcome().closed();
    return closed == null ? Situation.of(received(matter), clocks(matter)) : closed(matter, closed);
  }

  private static Situation closed(Matter matter, LocalDate on) {
    return Situation.of(
        received(matter),
        clocks(matter).stream()
            .map(each -> each.stoppedOn() == null ? each.stop(on) : each)
            .toList());
  }

  private static List<DeadlineClock> clocks(Matter matter) {
    DeadlineClock toDispose =
        DeadlineClock.start(
            "DISPOSAL",
            received(matter),
            List.of(Period.months(1)),
            "T-CLUE-DISP",
            ExtensionTerms.NONE,
            CALENDAR);
    return disposal(matter)
        .map(
            disposal ->
                Stream.concat(
                        Stream.of(toDispose.stop(disposal.approved())), stage(matter).stream())
                    .toList())
        .orElse(List.of(toDispose));
  }

  private static Optional<DeadlineClock> stage(Matter matter) {
    return disposal(matter)
        .filter(disposal -> disposal.due() != null)
        .map(CalendarOfTheYearTest::clock);
  }

  private static DeadlineClock clock(Disposal disposal) {
    List<Period> limit =
        disposal.method().equals("INQUIRY")
            ? List.of(Period.workdays(15), Period.months(1))
            : List.of(Period.months(3));
    ExtensionTerms terms = new ExtensionTerms(1, Period.months(3), "head");
    DeadlineClock clock =
        DeadlineClock.start(
            disposal.method(), disposal.approved(), limit, "T-PRELIM", terms, CALENDAR);
    Extension extension = disposal.extension();
    return extension == null
        ? clock
        : clock.extend(Period.months(extension.months()), extension.granted(), "head");
  }

  private static Optional<Disposal> disposal(Matter matter) {
    return Optional.ofNullable(matter.disposal());
  }

  private static @Nullable LocalDate approved(Matter matter) {
    return disposal(matter).map(Disposal::approved).orElse(null);
  }

  private static @Nullable LocalDate granted(Matter matter) {
    return disposal(matter).map(Disposal::extension).map(Extension::granted).orElse(null);
  }

  private static LocalDate received(Matter matter) {
    return Objects.requireNonNull(matter.distribution().received());
  }

  private static @Nullable LocalDate given(Petition petition) {
    AcceptanceNotice notice = petition.notice();
    return notice == null ? null : notice.given();
  }

  private static LocalDate told(Petition petition) {
    return Objects.requireNonNull(given(petition));
  }

  private static List<LocalDate> days(Matter matter) {
    Distribution given = matter.distribution();
    Stream<LocalDate> received =
        matter.entry() instanceof Petition petition
            ? known(
                petition.received(),
                petition.nameVerified(),
                petition.accepted(),
                given(petition),
                petition.referred())
            : Stream.empty();
    return Stream.of(
            received,
            known(given.registered(), given.proposed(), given.approved(), given.received()),
            matter.studies().stream().map(Study::heldOn),
            known(
                approved(matter),
                granted(matter),
                matter.outcome().closed(),
                matter.outcome().struckOff()),
            matter.outcome().decisions().stream().map(Decision::on),
            matter.answers().prompts().stream(),
            matter.answers().notices().stream())
        .flatMap(days -> days)
        .toList();
  }

  private static Stream<LocalDate> known(@Nullable LocalDate... days) {
    return Arrays.stream(days).flatMap(Stream::ofNullable);
  }
}
