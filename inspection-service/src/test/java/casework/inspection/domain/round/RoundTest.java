package casework.inspection.domain.round;

import static casework.inspection.Samples.BUREAU;
import static casework.inspection.Samples.HEAD;
import static casework.inspection.Samples.INSPECTOR;
import static casework.inspection.Samples.MONDAY;
import static casework.inspection.Samples.RULES;
import static casework.inspection.Samples.TOWNSHIP;
import static casework.inspection.Samples.by;
import static casework.inspection.domain.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.Samples;
import casework.inspection.domain.Effect;
import casework.inspection.domain.SeriesNumber;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTest {

  @Test
  @Rule(value = "R-INSP-02", kind = RuleKind.REFUSES)
  void setsOutWithNoLeaderWhoIsNotAuthorisedForThisRound() {
    Round unled =
        Samples.aPlannedRound()
            .declare(List.of(Samples.declared("C-1"), Samples.declared("C-2")), by(INSPECTOR))
            .next()
            .compose(
                1,
                List.of(new Seat("C-1", Seat.Duty.LEADER), new Seat("C-2", Seat.Duty.MEMBER)),
                List.of(TOWNSHIP),
                _ -> Set.of(),
                by(INSPECTOR))
            .next();

    assertThat(code(() -> unled.announce(by(INSPECTOR)))).isEqualTo("groups-incomplete");
    assertThat(code(() -> Samples.aPlannedRound().announce(by(INSPECTOR))))
        .isEqualTo("groups-incomplete");
    assertThat(code(() -> unled.authorise(1, by(INSPECTOR)))).isEqualTo("not-your-signature");
    assertThat(code(() -> Samples.aPlannedRound().authorise(1, by(HEAD))))
        .isEqualTo("no-such-group");
  }

  @Test
  @Rule(value = "R-INSP-02", kind = RuleKind.ALLOWS)
  @Rule("R-INSP-02")
  void setsOutWithOneWhoIs() {
    assertThat(Samples.aMannedRound().groups().getFirst().isComplete()).isTrue();
    assertThat(Samples.anAnnouncedRound().schedule().announcedOn()).isEqualTo(MONDAY);
  }

  @Test
  @Rule(value = "T-INSP-NOTICE", kind = RuleKind.REFUSES)
  void entersNotBeforeTheNoticeHasRunOut() {
    assertThat(
            code(() -> Samples.anAnnouncedRound().enter(RULES, by(INSPECTOR, MONDAY.plusDays(9)))))
        .isEqualTo("too-soon");
  }

  @Test
  @Rule(value = "T-INSP-NOTICE", kind = RuleKind.ALLOWS)
  void entersOnTheTenthDay() {
    assertThat(Samples.anEnteredRound().schedule().enteredOn()).isEqualTo(MONDAY.plusDays(10));
  }

  @Test
  @Rule("T-INSP-REPORT")
  void isToBeReportedWithinAMonthOfLeaving() {
    assertThat(Samples.aReportedRound().schedule().reportBy()).isEqualTo(LocalDate.of(2020, 6, 1));
  }

  @Test
  void tellsAUnitOnceAndNotBeforeTheReport() {
    LocalDate on = LocalDate.of(2020, 6, 1);
    Round told =
        Samples.aReportedRound().feedBack(TOWNSHIP.unit(), null, on, by(INSPECTOR, on)).next();

    assertThat(code(() -> told.feedBack(TOWNSHIP.unit(), on, on, by(INSPECTOR, on))))
        .isEqualTo("feedback-already");
    assertThat(code(() -> told.feedBack("990399-U1", on, on, by(INSPECTOR, on))))
        .isEqualTo("no-such-unit");
    assertThat(code(() -> told.feedBack(BUREAU.unit(), null, null, by(INSPECTOR, on))))
        .isEqualTo("malformed");
    assertThat(code(() -> told.feedBack(BUREAU.unit(), MONDAY, null, by(INSPECTOR, on))))
        .isEqualTo("day-out-of-range");
  }

  @Test
  void seatsNobodyTwiceAndSendsNoTwoGroupsToOneUnit() {
    Round manned = Samples.aMannedRound();

    assertThat(
            code(
                () ->
                    manned.compose(
                        2,
                        List.of(new Seat("C-1", Seat.Duty.MEMBER)),
                        List.of(),
                        _ -> Set.of(),
                        by(INSPECTOR))))
        .isEqualTo("seat-already");
    assertThat(
            code(
                () ->
                    manned.compose(
                        2,
                        List.of(new Seat("C-3", Seat.Duty.MEMBER)),
                        List.of(TOWNSHIP),
                        _ -> Set.of(),
                        by(INSPECTOR))))
        .isEqualTo("target-already");
    assertThat(code(() -> manned.compose(3, List.of(), List.of(), _ -> Set.of(), by(INSPECTOR))))
        .isEqualTo("no-such-group");
  }

  @Test
  void countsPaperAsItIsWritten() {
    Round paper =
        Round.takeOver(
                new SeriesNumber("第1轮"),
                "第1轮",
                "routine",
                LocalDate.of(2017, 3, 1),
                LocalDate.of(2017, 9, 1),
                new Totals(6, 40, 12, Effect.NONE),
                by(INSPECTOR))
            .next();

    assertThat(paper.people()).isEqualTo(40);
    assertThat(Samples.aMannedRound().people()).isEqualTo(2);
    assertThat(
            code(
                () ->
                    Round.takeOver(
                        new SeriesNumber("990300-JW-XC-2020-0009"),
                        "x",
                        "routine",
                        MONDAY,
                        MONDAY,
                        new Totals(0, 0, 0, Effect.NONE),
                        by(INSPECTOR))))
        .isEqualTo("malformed");
  }
}
