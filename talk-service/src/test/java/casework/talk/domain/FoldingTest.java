package casework.talk.domain;

import static casework.talk.SampleTalks.APPOINTMENT;
import static casework.talk.SampleTalks.CASE;
import static casework.talk.SampleTalks.CITY;
import static casework.talk.SampleTalks.MONDAY;
import static casework.talk.SampleTalks.PETITION;
import static casework.talk.SampleTalks.aSanction;
import static casework.talk.SampleTalks.aWarning;
import static casework.talk.SampleTalks.anAppointment;
import static casework.talk.SampleTalks.only;
import static casework.talk.SampleTalks.wanted;
import static casework.talk.SampleTalks.wantedOfClue;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Rule;
import casework.talk.domain.Wanted.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which talks the facts ask for, and by when. */
class FoldingTest {

  private static final LocalDate OFFICE = LocalDate.of(2020, 3, 16);

  private static List<TalkKind> kinds(List<Wanted> wanted) {
    return wanted.stream().filter(each -> each.withdrawn() == null).map(Wanted::kind).toList();
  }

  @Nested
  class Appointments {

    @Test
    @Rule("T-TALK-APPOINTMENT")
    void aPrincipalIsTalkedToOnTheLastWorkingDayBeforeHeTakesOffice() {
      Wanted found = only(wanted(anAppointment(PostKind.PRINCIPAL)), TalkKind.APPOINTMENT);

      // He takes office on a Monday: a talk on the Sunday would still be in time.
      assertThat(found.clock().due()).isEqualTo(LocalDate.of(2020, 3, 13));
      assertThat(found.lastDay()).isEqualTo(LocalDate.of(2020, 3, 15));
    }

    @Test
    @Rule("T-TALK-INTEGRITY")
    void integrityIsTalkedOfWithinTwoMonthsOrTogetherWithinHalfAYear() {
      Wanted found = only(wanted(anAppointment(PostKind.TEAM_MEMBER)), TalkKind.INTEGRITY);

      // 16 May 2020 is a Saturday.
      assertThat(found.clock().due()).isEqualTo(LocalDate.of(2020, 5, 18));
      assertThat(Objects.requireNonNull(found.collective()).due())
          .isEqualTo(LocalDate.of(2020, 9, 16));
    }

    @Test
    void eachKindOfPostAsksForItsOwnTalks() {
      assertThat(kinds(wanted(anAppointment(PostKind.PRINCIPAL))))
          .containsExactly(TalkKind.APPOINTMENT, TalkKind.INTEGRITY);
      assertThat(kinds(wanted(anAppointment(PostKind.TEAM_MEMBER))))
          .containsExactly(TalkKind.INTEGRITY);
      assertThat(wanted(anAppointment(PostKind.OTHER))).isEmpty();
    }

    @Test
    void aCorrectedPostTakesAwayOrBringsWhatItAsksFor() {
      Occasion other =
          new Occasion.Corrected(APPOINTMENT, PostKind.OTHER, null, null, null, OFFICE);
      Occasion head =
          new Occasion.Corrected(APPOINTMENT, PostKind.PRINCIPAL, null, null, null, OFFICE);

      assertThat(wanted(anAppointment(PostKind.PRINCIPAL), other))
          .extracting(Wanted::withdrawn)
          .containsOnly(new Withdrawal(WithdrawalReason.CORRECTED, OFFICE));
      assertThat(kinds(wanted(anAppointment(PostKind.OTHER), head))).hasSize(2);
      assertThat(kinds(wanted(anAppointment(PostKind.PRINCIPAL), other, head))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-18, true", "2020-05-19, false"})
    void leavingBeforeItIsDueTakesItAwayAndLeavingLaterDoesNot(LocalDate on, boolean away) {
      Occasion transfer =
          new Occasion.Appointed(
              new UUID(1, 1), CITY, "990301-U006-P01", "990301-U003-P01", PostKind.OTHER, on, on);
      Wanted integrity =
          only(wanted(anAppointment(PostKind.TEAM_MEMBER), transfer), TalkKind.INTEGRITY);
      Wanted retired =
          only(
              wanted(anAppointment(PostKind.TEAM_MEMBER), new Occasion.Retired(on)),
              TalkKind.INTEGRITY);

      assertThat(integrity.withdrawn())
          .isEqualTo(away ? new Withdrawal(WithdrawalReason.LEFT_OFFICE, on) : null);
      assertThat(retired.withdrawn())
          .isEqualTo(away ? new Withdrawal(WithdrawalReason.RETIRED, on) : null);
    }
  }

  @Test
  @Rule("T-TALK-DUTY")
  void everyYearHasItsTalkByItsLastWorkingDay() {
    Wanted found = only(wanted(new Occasion.YearBegun(2022, CITY, MONDAY)), TalkKind.DUTY);

    // 31 December 2022 is a Saturday: the day does not roll into the next year.
    assertThat(found.clock().due()).isEqualTo(LocalDate.of(2022, 12, 30));
    assertThat(found.lastDay()).isEqualTo(LocalDate.of(2022, 12, 31));
  }

  @Test
  @Rule("R-TALK-REMINDER")
  void aPetitionThatCannotBeCheckedAndAPoorEvaluationAskForAReminder() {
    List<Wanted> found =
        wanted(
            new Occasion.Unverifiable(PETITION, CITY, MONDAY),
            new Occasion.Evaluated(new UUID(2, 2), CITY, MONDAY));

    assertThat(kinds(found)).containsExactly(TalkKind.REMINDER, TalkKind.REMINDER);
    assertThat(found.getFirst().clock().due()).isEqualTo(LocalDate.of(2020, 3, 23));
    assertThat(found.getFirst().id()).isNotEqualTo(found.getLast().id());
  }

  @Test
  @Rule("R-SCORE-04")
  void eachBodyThatStandsLastHasOneTalkWithItsHead() {
    UUID standing = new UUID(3, 3);
    Occasion.LastPlaced last =
        new Occasion.LastPlaced(standing, CITY, 2020, "990300-JW-P14", "990300-JW-O114", MONDAY);
    Occasion.LastPlaced equal =
        new Occasion.LastPlaced(standing, CITY, 2020, "990300-JW-P13", "990300-JW-O113", MONDAY);

    List<Wanted> found = wantedOfClue(last, equal, last);

    assertThat(kinds(found)).containsExactly(TalkKind.SUPERVISION, TalkKind.SUPERVISION);
    assertThat(found.getLast().target()).isEqualTo(Target.officer("990300-JW-O114"));
    assertThat(found.getLast().department()).as("not the body itself").isNull();
    assertThat(found.getLast().cause())
        .isEqualTo(new Cause(Cause.Type.LAST_PLACE, List.of(standing), 2020, null, null, ""));
    assertThat(wantedOfClue(aWarning(Colour.BLUE))).as("of a clue it asks for nothing").hasSize(1);
  }

  @Nested
  class Sanctions {

    @ParameterizedTest
    @Rule("T-TALK-RETURN")
    @CsvSource({
      "admonition, 2020-12-02",
      "state-warning, 2020-12-02",
      "state-demerit, 2021-06-02",
      "state-major-demerit, 2021-12-02",
      "state-removal, 2022-06-02",
      "party-warning, 2021-06-02",
      "party-serious-warning, 2021-12-02",
      "party-removal, 2022-06-02"
    })
    void aReturnVisitIsPaidByThreeMonthsAfterTheInfluencePeriod(String measure, LocalDate due) {
      assertThat(only(wanted(aSanction(measure)), TalkKind.RETURN_VISIT).clock().due())
          .isEqualTo(due);
    }

    @Test
    void severalMeasuresWeighSideBySide() {
      assertThat(
              only(wanted(aSanction("state-demerit", "party-removal")), TalkKind.RETURN_VISIT)
                  .clock()
                  .due())
          .isEqualTo(LocalDate.of(2022, 6, 2));
    }

    @Test
    @Rule("R-TALK-ADMONITION")
    void anAdmonitionFollowsDisciplineAndOrganisationalMeasuresOnly() {
      assertThat(kinds(wanted(aSanction("organisational")))).containsExactly(TalkKind.ADMONITION);
      assertThat(kinds(wanted(aSanction("party-warning"))))
          .containsExactly(TalkKind.ADMONITION, TalkKind.RETURN_VISIT);
      assertThat(wanted(aSanction("criticism"))).isEmpty();
    }

    @Test
    @Rule(value = "R-TALK-EXEMPT", kind = casework.platform.kernel.RuleKind.ALLOWS)
    void anExemptionIsProposedForWhoIsExpelledOrRetiresInTime() {
      Wanted expelled = only(wanted(aSanction("party-expulsion")), TalkKind.RETURN_VISIT);
      Wanted retired =
          only(
              wanted(aSanction("party-warning"), new Occasion.Retired(LocalDate.of(2021, 3, 2))),
              TalkKind.RETURN_VISIT);
      Wanted late =
          only(
              wanted(aSanction("party-warning"), new Occasion.Retired(LocalDate.of(2021, 3, 3))),
              TalkKind.RETURN_VISIT);

      assertThat(expelled.exemption()).isEqualTo(ExemptionReason.EXPELLED_OR_SENTENCED);
      assertThat(retired.exemption()).isEqualTo(ExemptionReason.RETIRED_IN_INFLUENCE);
      assertThat(late.exemption()).isNull();
    }

    @Test
    void aRevocationTakesBothAwayWhicheverIsHeardFirst() {
      Occasion revoked = new Occasion.SanctionRevoked(CASE, 1, OFFICE);

      for (List<Wanted> each :
          List.of(
              wanted(aSanction("party-warning"), revoked),
              wanted(revoked, aSanction("party-warning")))) {
        assertThat(each)
            .extracting(Wanted::withdrawn)
            .containsExactly(
                new Withdrawal(WithdrawalReason.SANCTION_REVOKED, OFFICE),
                new Withdrawal(WithdrawalReason.SANCTION_REVOKED, OFFICE));
      }
    }
  }

  @Nested
  class Clues {

    @Test
    @Rule("R-TALK-GRADED")
    void eachColourAsksForOneTalkUntilTheClueCloses() {
      assertThat(
              wantedOfClue(aWarning(Colour.YELLOW), aWarning(Colour.YELLOW), aWarning(Colour.RED)))
          .extracting(each -> each.cause().colour())
          .containsExactly(Colour.YELLOW, Colour.RED);
    }

    @Test
    void aReopenedClueAsksAnewAndItsEarlierTalkStaysDue() {
      List<Wanted> found =
          wantedOfClue(
              aWarning(Colour.YELLOW), new Occasion.ClueReopened(OFFICE), aWarning(Colour.YELLOW));

      assertThat(found).hasSize(2).extracting(Wanted::withdrawn).containsOnlyNulls();
      assertThat(found.getFirst().id()).isNotEqualTo(found.getLast().id());
    }

    @Test
    void aVoidedClueAsksForNothing() {
      assertThat(wantedOfClue(aWarning(Colour.RED), new Occasion.ClueVoided(OFFICE)))
          .extracting(Wanted::withdrawn)
          .containsExactly(new Withdrawal(WithdrawalReason.CLUE_VOIDED, OFFICE));
    }

    @Test
    void theTalkIsWithTheKeeperWithinFiveWorkingDays() {
      Wanted found = wantedOfClue(aWarning(Colour.YELLOW)).getFirst();

      assertThat(found.target()).isEqualTo(Target.officer("O-KEEPER"));
      assertThat(found.clock().due()).isEqualTo(LocalDate.of(2020, 3, 9));
    }
  }
}
