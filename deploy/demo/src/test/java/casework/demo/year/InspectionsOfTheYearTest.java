package casework.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.Period;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.deadline.source.CalendarFiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InspectionsOfTheYearTest {

  private static final Year YEAR = Year.read();
  private static final Inspections ALL = YEAR.inspections();
  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(LocalDate.of(2020, 12, 31));
  private static final Map<String, Cadre> CADRES =
      YEAR.cadres().stream().collect(Collectors.toMap(Cadre::cadre, Function.identity()));

  /** Simple counting over the rows; what the service computes is another matter. */
  @Nested
  class ThePrintedFigures {

    @Test
    void thirtyGroupsOf237PeopleInspectInThreeRounds() {
      assertThat(ALL.rounds()).hasSize(3);
      assertThat(groups("R1")).hasSize(9);
      assertThat(groups("R2")).hasSize(9);
      assertThat(groups("R3")).hasSize(12);
      assertThat(ALL.members()).hasSize(237);
      assertThat(ALL.members().stream().map(Member::member)).doesNotHaveDuplicates();
    }

    @Test
    void nineteenTownshipsTwentyFiveStreetsTheHealthSystemAnd38EnterprisesAreInspected() {
      assertThat(units("R1")).hasSize(19).allMatch(each -> each.matches(".*[镇乡]"));
      assertThat(units("R2").stream().filter(each -> each.endsWith("街道"))).hasSize(25);
      assertThat(units("R2")).hasSize(26).contains("云川市卫生健康委员会");
      assertThat(units("R3")).hasSize(38).allMatch(each -> each.endsWith("公司"));
    }

    @Test
    void of242ProblemsInTownships221AreRectifiedOnTimeAnd735AreFoundInAll() {
      assertThat(problems("R1")).hasSize(242);
      assertThat(problems("R1").stream().filter(InspectionsOfTheYearTest::isOnTime)).hasSize(221);
      assertThat(ALL.problems()).hasSize(735);
    }

    @Test
    void ofTheTerms4683Problems4374AreRectified() {
      assertThat(ALL.paperProblems().size() + ALL.problems().size()).isEqualTo(4683);
      long cleared =
          ALL.paperProblems().stream().filter(each -> each.cleared() != null).count()
              + ALL.problems().stream().filter(each -> each.verified() != null).count();
      assertThat(cleared).isEqualTo(4374);
      assertThat(ALL.paper().size() + ALL.rounds().size()).isEqualTo(12);
    }

    @Test
    void seventyTwoCluesOfTheYearAnd1331OfTheTermAreTransferred() {
      assertThat(ALL.transfers()).hasSize(72);
      assertThat(ALL.transfers().size() + ALL.paperClues().size()).isEqualTo(1331);
    }

    @Test
    void moneyAndPeopleAreThosePrinted() {
      List<Effect> townships =
          ALL.targets().stream()
              .map(Target::effect)
              .filter(Objects::nonNull)
              .map(Target.Entered::effect)
              .toList();
      assertThat(sum(townships, Effect::recovered)).isEqualByComparingTo("334700");
      assertThat(sum(townships, Effect::retrieved)).isEqualByComparingTo("6633800");
      assertThat(townships.stream().mapToInt(Effect::accountable).sum()).isEqualTo(69);
      assertThat(townships.stream().mapToInt(Effect::punished).sum()).isEqualTo(6);

      List<Effect> term =
          Stream.concat(townships.stream(), ALL.paper().stream().map(PaperRound::effect)).toList();
      assertThat(sum(term, Effect::recovered).add(sum(term, Effect::retrieved)))
          .isEqualByComparingTo("93109700");
      assertThat(term.stream().mapToInt(Effect::punished).sum()).isEqualTo(268);
    }

    private static BigDecimal sum(List<Effect> effects, Function<Effect, BigDecimal> of) {
      return effects.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Set<Integer> groups(String round) {
      return ALL.targets().stream()
          .filter(each -> each.round().equals(round))
          .map(Target::group)
          .collect(Collectors.toSet());
    }
  }

  @Nested
  class TheRows {

    @Test
    void nameUnitsAndPeopleTheDirectoryWillKnow() {
      Set<String> units = YEAR.cadres().stream().map(Cadre::unit).collect(Collectors.toSet());

      assertThat(units)
          .containsAll(ALL.targets().stream().map(Target::unit).toList())
          .containsAll(ALL.paperProblems().stream().map(PaperProblem::unit).toList())
          .containsAll(ALL.paperClues().stream().map(PaperClue::unit).toList());
      assertThat(CADRES.keySet()).containsAll(ALL.members().stream().map(Member::member).toList());
    }

    @Test
    void letNobodyInspectWhereHeIsAtHomeOrWorks() {
      for (Target target : ALL.targets()) {
        String organ = organ(target.unit());
        assertThat(group(target))
            .isNotEmpty()
            .noneMatch(each -> each.area().equals(organ.substring(0, 6)))
            .noneMatch(each -> each.organ().equals(organ) && !organ.equals(Year.ORGAN))
            .noneMatch(each -> cadre(each).unit().equals(target.unit()))
            .noneMatch(each -> each.ties().stream().anyMatch(tie -> isTo(tie, target)));
      }
    }

    @Test
    void giveEachGroupOneLeader() {
      assertThat(
              ALL.members().stream()
                  .filter(each -> each.duty().equals("LEADER"))
                  .map(each -> each.round() + each.group()))
          .hasSize(30)
          .doesNotHaveDuplicates();
    }

    @Test
    void transferNoClueToTheCityWhosePrintedFiguresAreOfOtherClues() {
      assertThat(ALL.transfers())
          .allMatch(each -> each.receiver().matches("99030[1-5]-JW"))
          .allMatch(each -> each.receiver().equals(organ(each.unit())));
      assertThat(ALL.transfers().stream().flatMap(each -> each.cadres().stream()))
          .isNotEmpty()
          .allMatch(CADRES::containsKey);
      assertThat(ALL.transfers().stream().map(each -> each.round() + each.problem()))
          .doesNotHaveDuplicates();
    }

    private static List<Member> group(Target target) {
      return ALL.members().stream()
          .filter(each -> each.round().equals(target.round()) && each.group() == target.group())
          .toList();
    }

    private static boolean isTo(Member.Tie tie, Target target) {
      return tie.unit().equals(target.unit());
    }

    private static Cadre cadre(Member member) {
      return Objects.requireNonNull(CADRES.get(member.member()));
    }
  }

  @Nested
  class TheDays {

    @Test
    void areWorkingDaysOfTheYear() {
      assertThat(days())
          .allMatch(CALENDAR::isWorkday)
          .allMatch(day -> !day.isBefore(Year.FIRST_DAY) && !day.isAfter(Year.LAST_DAY));
    }

    @Test
    void followOneAnother() {
      for (Problem each : ALL.problems()) {
        assertThat(
                known(
                        each.reported(),
                        told(each),
                        day(each.plan(), Problem.Plan::on),
                        day(each.handing(), Problem.Handing::on),
                        day(each.claim(), Problem.Claim::on),
                        day(each.rejection(), Problem.Rejection::on),
                        day(each.rejection(), Problem.Rejection::claimedAgain),
                        each.verified())
                    .toList())
            .isSorted();
      }
      for (Round each : ALL.rounds()) {
        assertThat(
                known(
                        each.opened(),
                        each.declared(),
                        each.composed(),
                        each.authorised(),
                        each.announced(),
                        each.entered(),
                        each.left(),
                        each.reported(),
                        each.closed())
                    .toList())
            .isSorted();
        assertThat(each.entered()).isAfterOrEqualTo(each.announced().plusDays(10));
      }
    }

    @Test
    void ofRoundsOnPaperLieBeforeTheYear() {
      assertThat(ALL.paper()).allMatch(each -> each.closed().isBefore(Year.FIRST_DAY));
      assertThat(ALL.paperProblems())
          .allMatch(each -> each.fedBack().isBefore(Year.FIRST_DAY))
          .allMatch(
              each ->
                  each.cleared() == null
                      || (each.cleared().isAfter(each.fedBack())
                          && each.cleared().isBefore(Year.FIRST_DAY)));
    }

    @Test
    void areDifferentOnesForWhatTheSoftwareHasToSpreadInBetween() {
      for (Problem each : ALL.problems()) {
        assertThat(told(each)).isAfter(each.reported());
        LocalDate planned = day(each.plan(), Problem.Plan::on);
        assertThat(planned == null || planned.isAfter(told(each))).isTrue();
      }
    }

    private static Stream<LocalDate> days() {
      Stream<LocalDate> rounds =
          ALL.rounds().stream()
              .flatMap(
                  each ->
                      known(
                          each.opened(),
                          each.declared(),
                          each.composed(),
                          each.authorised(),
                          each.announced(),
                          each.entered(),
                          each.left(),
                          each.reported(),
                          each.closed()));
      Stream<LocalDate> problems =
          ALL.problems().stream()
              .flatMap(
                  each ->
                      known(
                          each.reported(),
                          day(each.plan(), Problem.Plan::on),
                          day(each.handing(), Problem.Handing::on),
                          day(each.extension(), Problem.MoreTime::on),
                          day(each.claim(), Problem.Claim::on),
                          day(each.rejection(), Problem.Rejection::on),
                          day(each.rejection(), Problem.Rejection::claimedAgain),
                          each.verified()));
      Stream<LocalDate> targets =
          ALL.targets().stream()
              .flatMap(
                  each ->
                      Stream.concat(
                          known(
                              day(each.feedback(), Target.Feedback::individually),
                              day(each.effect(), Target.Entered::on)),
                          each.obligations().values().stream()));
      Stream<LocalDate> transfers =
          ALL.transfers().stream().flatMap(each -> known(each.transferred(), each.registered()));
      return Stream.of(rounds, problems, targets, transfers).flatMap(each -> each);
    }
  }

  private static boolean isOnTime(Problem problem) {
    LocalDate verified = problem.verified();
    return verified != null && !verified.isAfter(due(problem));
  }

  private static LocalDate due(Problem problem) {
    return Period.months(6).end(told(problem), CALENDAR).due();
  }

  private static LocalDate told(Problem problem) {
    return ALL.targets().stream()
        .filter(each -> each.unit().equals(problem.unit()) && each.round().equals(problem.round()))
        .map(each -> Objects.requireNonNull(each.feedback()).individually())
        .findFirst()
        .orElseThrow();
  }

  private static String organ(String unit) {
    return YEAR.cadres().stream()
        .filter(each -> each.unit().equals(unit))
        .map(Cadre::organ)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> units(String round) {
    return ALL.targets().stream()
        .filter(each -> each.round().equals(round))
        .map(Target::unit)
        .toList();
  }

  private static List<Problem> problems(String round) {
    return ALL.problems().stream().filter(each -> each.round().equals(round)).toList();
  }

  private static <T> @Nullable LocalDate day(@Nullable T of, Function<T, LocalDate> day) {
    return of == null ? null : day.apply(of);
  }

  private static Stream<LocalDate> known(@Nullable LocalDate... days) {
    return Arrays.stream(days).flatMap(Stream::ofNullable);
  }
}
