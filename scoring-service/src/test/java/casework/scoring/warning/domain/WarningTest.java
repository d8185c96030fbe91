package casework.scoring.warning.domain;

import static casework.scoring.Refusals.refused;
import static casework.scoring.warning.SampleWarnings.CADRE;
import static casework.scoring.warning.SampleWarnings.CITY;
import static casework.scoring.warning.SampleWarnings.GIVEN;
import static casework.scoring.warning.SampleWarnings.HEAD;
import static casework.scoring.warning.SampleWarnings.ID;
import static casework.scoring.warning.SampleWarnings.SCORER;
import static casework.scoring.warning.SampleWarnings.STRANGER;
import static casework.scoring.warning.SampleWarnings.TEAM;
import static casework.scoring.warning.SampleWarnings.TERMS;
import static casework.scoring.warning.SampleWarnings.aRed;
import static casework.scoring.warning.SampleWarnings.aYellow;
import static casework.scoring.warning.SampleWarnings.by;
import static casework.scoring.warning.SampleWarnings.escalated;
import static casework.scoring.warning.SampleWarnings.given;
import static casework.scoring.warning.SampleWarnings.parties;
import static casework.scoring.warning.SampleWarnings.party;
import static casework.scoring.warning.SampleWarnings.rectified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.scoring.warning.SampleWarnings;
import casework.scoring.warning.domain.Binding.Role;
import casework.scoring.warning.domain.WarningEvent.CadreWarned;
import casework.scoring.warning.domain.WarningEvent.WarningHandled;
import casework.scoring.warning.domain.WarningEvent.WarningPeriodOver;
import casework.scoring.warning.domain.WarningEvent.WarningRevoked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarningTest {

  private static final WarningEvent.About ABOUT = new WarningEvent.About(ID, CITY, CADRE);

  @ParameterizedTest(name = "{0} {1} until {2}")
  @CsvSource({
    "2020-01-31, YELLOW, 2020-04-30",
    "2020-01-30, YELLOW, 2020-04-30",
    "2019-11-30, YELLOW, 2020-02-29",
    "2020-11-30, YELLOW, 2021-02-28",
    "2020-02-29, YELLOW, 2020-05-29",
    "2020-05-31, YELLOW, 2020-08-31",
    "2020-10-01, YELLOW, 2021-01-01",
    "2020-08-31, RED, 2021-02-28",
    "2019-08-31, RED, 2020-02-29",
    "2020-02-29, RED, 2020-08-29",
    "2020-03-31, RED, 2020-09-30",
    "2020-07-01, RED, 2021-01-01"
  })
  @Rule("T-WARN-YELLOW")
  @Rule("T-WARN-RED")
  void lastsForCalendarMonthsAndDoesNotRoll(LocalDate on, Card.Level level, LocalDate until) {
    Warning warning = given(CADRE, level == Card.Level.RED, on);

    assertThat(warning.state().current()).contains(new Card(level, 1, on, until));
    assertThat(warning.looksOn()).contains(until.plusDays(1));
  }

  @Nested
  class Giving {

    @Test
    @Rule(value = "R-WARN-01", kind = RuleKind.ALLOWS)
    void isYellowAndRedAtOnceWhereItIsGrave() {
      var change =
          Warning.give(
              ID,
              CADRE,
              List.of("C01"),
              "inspection",
              true,
              parties(CADRE),
              TERMS,
              by(HEAD, GIVEN));

      assertThat(change.next().state()).isInstanceOf(WarningState.Red.class);
      assertThat(aYellow(GIVEN).state()).isInstanceOf(WarningState.FirstYellow.class);
      assertThat(change.events())
          .containsExactly(
              new CadreWarned(
                  ABOUT, new Card(Card.Level.RED, 1, GIVEN, LocalDate.of(2020, 7, 31))));
    }

    @Test
    @Rule(value = "R-WARN-01", kind = RuleKind.REFUSES)
    void isTheHeadsAlone() {
      for (Actor each : List.of(SCORER)) {
        refused(
            "warning-not-your-signature",
            () ->
                Warning.give(
                    ID,
                    CADRE,
                    List.of("C01"),
                    "inspection",
                    false,
                    parties(CADRE),
                    TERMS,
                    by(each, GIVEN)));
      }
      refused(
          "warning-malformed",
          () ->
              Warning.give(
                  ID,
                  CADRE,
                  List.of(),
                  "inspection",
                  false,
                  parties(CADRE),
                  TERMS,
                  by(HEAD, GIVEN)));
    }

    @Test
    @Rule(value = "R-WARN-02", kind = RuleKind.REFUSES)
    void bindsAllThreeParties() {
      List<Binding.Party> three = parties(CADRE);
      for (int left = 0; left < 3; left++) {
        List<Binding.Party> two = new ArrayList<>(three);
        Role missing = two.remove(left).role();
        assertThat(refused("warning-not-bound", () -> give(two)).members())
            .containsEntry("missing", List.of(missing.name()));
      }
      refused(
          "warning-malformed",
          () -> give(List.of(three.get(0), three.get(0), three.get(1), three.get(2))));
      refused(
          "warning-malformed",
          () -> give(List.of(three.get(0), three.get(1), party(Role.WARNED, "990300-C099"))));
      refused(
          "warning-malformed",
          () ->
              give(
                  List.of(
                      three.get(0),
                      three.get(1),
                      new Binding.Party(Role.WARNED, CADRE.id(), "责任", " ", ""))));
    }

    private Warning give(List<Binding.Party> parties) {
      return Warning.give(
              ID, CADRE, List.of("C01"), "inspection", false, parties, TERMS, by(HEAD, GIVEN))
          .next();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "990300-U001", "990300-JW", "990300-C1", "x"})
    void wantsACadresId(String id) {
      refused("warning-malformed", () -> new Target(Target.Kind.CADRE, id));
    }

    @Test
    void warnsTeamsLikewise() {
      assertThat(given(TEAM, false, GIVEN).state()).isInstanceOf(WarningState.FirstYellow.class);
      refused("warning-malformed", () -> new Target(Target.Kind.TEAM, "990300-C001"));
    }
  }

  @Nested
  class Deciding {

    private final LocalDate until = LocalDate.of(2020, 4, 30);

    @Test
    @Rule(value = "R-WARN-02", kind = RuleKind.ALLOWS)
    @Rule(value = "R-WARN-01", kind = RuleKind.ALLOWS)
    void takesItBackOnceItIsRectifiedAlsoWithinThePeriod() {
      Warning warning = rectified(aYellow(GIVEN), GIVEN.plusDays(20));
      var change = warning.revoke("整改到位", by(HEAD, GIVEN.plusDays(21)));

      assertThat(change.next().state()).isEqualTo(new WarningState.Revoked(GIVEN.plusDays(21)));
      assertThat(change.events()).containsExactly(new WarningRevoked(ABOUT, GIVEN.plusDays(21)));
      assertThat(change.next().looksOn()).isEmpty();
    }

    @Test
    @Rule(value = "R-WARN-02", kind = RuleKind.REFUSES)
    void doesNotTakeItBackWithoutEffectsAndEvidence() {
      Warning bare = aYellow(GIVEN);
      Warning half = bare.record(Role.LEADER, "成效", List.of(), by(SCORER, GIVEN)).next();

      assertThat(
              refused("warning-not-rectified", () -> bare.revoke("x", by(HEAD, until))).members())
          .containsEntry("missing", List.of("LEADER", "PRINCIPAL", "WARNED", "EVIDENCE"));
      assertThat(
              refused("warning-not-rectified", () -> half.revoke("x", by(HEAD, until))).members())
          .containsEntry("missing", List.of("PRINCIPAL", "WARNED", "EVIDENCE"));
    }

    @Test
    @Rule(value = "R-WARN-02", kind = RuleKind.REFUSES)
    void asksForEffectsAnewUnderTheNextCard() {
      Warning second = escalated(rectified(aYellow(GIVEN), GIVEN));

      refused(
          "warning-not-rectified", () -> second.revoke("x", by(HEAD, LocalDate.of(2020, 6, 1))));
    }

    @Test
    @Rule(value = "R-WARN-01", kind = RuleKind.ALLOWS)
    void goesFromYellowToYellowToRedToHandling() {
      Warning second = escalated(aYellow(GIVEN));
      Warning red = escalated(second);
      LocalDate end = red.state().current().orElseThrow().until().plusDays(1);
      var handled = red.escalate("transfer", "整改不力", TERMS, by(HEAD, end));

      assertThat(second.cards().getLast())
          .isEqualTo(
              new Card(Card.Level.YELLOW, 2, LocalDate.of(2020, 5, 1), LocalDate.of(2020, 8, 1)));
      assertThat(red.cards().getLast())
          .isEqualTo(
              new Card(Card.Level.RED, 3, LocalDate.of(2020, 8, 2), LocalDate.of(2021, 2, 2)));
      assertThat(handled.next().state()).isEqualTo(new WarningState.Handled("transfer", end));
      assertThat(handled.events()).containsExactly(new WarningHandled(ABOUT, "transfer", end));
    }

    @Test
    @Rule(value = "R-WARN-01", kind = RuleKind.REFUSES)
    void doesNotEscalateWhileThePeriodRuns() {
      refused(
          "warning-period-runs", () -> aYellow(GIVEN).escalate(null, "x", TERMS, by(HEAD, until)));
      assertThat(
              aYellow(GIVEN).escalate(null, "x", TERMS, by(HEAD, until.plusDays(1))).next().state())
          .isInstanceOf(WarningState.SecondYellow.class);
    }

    @Test
    @Rule(value = "R-WARN-01", kind = RuleKind.REFUSES)
    void isAPersonsAndTheHeads() {
      Warning over = aYellow(GIVEN).periodOver(by(SCORER, until.plusDays(1))).next();
      LocalDate late = until.plusDays(9);

      for (Actor each : List.of(SCORER, STRANGER)) {
        refused(
            "warning-not-your-signature", () -> over.escalate(null, "x", TERMS, by(each, late)));
        refused(
            "warning-not-your-signature", () -> rectified(over, late).revoke("x", by(each, late)));
        refused("warning-not-your-signature", () -> over.voided("x", by(each, late)));
      }
      refused(
          "warning-not-your-signature", () -> over.record(null, "", List.of("x"), by(HEAD, late)));
    }

    @Test
    void namesAMeasureExactlyWhereARedCardFailed() {
      LocalDate late = LocalDate.of(2020, 12, 1);
      refused(
          "warning-malformed",
          () -> aYellow(GIVEN).escalate("transfer", "x", TERMS, by(HEAD, late)));
      refused("warning-malformed", () -> aRed(GIVEN).escalate(null, "x", TERMS, by(HEAD, late)));
    }

    @Test
    void endsOnce() {
      Warning revoked = rectified(aYellow(GIVEN), GIVEN).revoke("x", by(HEAD, until)).next();

      refused("not-in-that-phase", () -> revoked.revoke("x", by(HEAD, until)));
      refused(
          "not-in-that-phase",
          () -> revoked.escalate(null, "x", TERMS, by(HEAD, until.plusDays(9))));
      refused("not-in-that-phase", () -> revoked.voided("x", by(HEAD, until)));
    }
  }

  @Nested
  class Waiting {

    @Test
    @Rule("R-WARN-01")
    void isSaidOnceWhenThePeriodIsOverAndNothingIsDecided() {
      Warning warning = aYellow(GIVEN);
      LocalDate day = LocalDate.of(2020, 5, 1);
      var change = warning.periodOver(by(SCORER, day));

      assertThat(change.next().state().awaitsDecision()).isTrue();
      assertThat(change.next().cards()).isEqualTo(warning.cards());
      assertThat(change.next().looksOn()).isEmpty();
      assertThat(change.events())
          .containsExactly(new WarningPeriodOver(ABOUT, warning.cards().getFirst(), day));
      assertThat(change.next().periodOver(by(SCORER, day.plusDays(1))).events()).isEmpty();
      assertThat(warning.periodOver(by(SCORER, day.minusDays(1))).next()).isEqualTo(warning);
    }
  }

  @Test
  void theShippedTermsAreAnExampleThatIsValidFrom2020() {
    Terms shipped = SampleWarnings.SHIPPED.on(LocalDate.of(2020, 1, 1));

    assertThat(shipped.example()).isTrue();
    assertThat(shipped.remark()).startsWith("Example set");
    assertThatThrownBy(() -> SampleWarnings.SHIPPED.on(LocalDate.of(2019, 12, 31)))
        .isInstanceOf(IllegalStateException.class);
  }
}
