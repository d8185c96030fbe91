package casework.scoring.directory.domain;

import static casework.scoring.directory.SampleCadres.CADRE;
import static casework.scoring.directory.SampleCadres.CITY;
import static casework.scoring.directory.SampleCadres.COUNTY;
import static casework.scoring.directory.SampleCadres.FIRST;
import static casework.scoring.directory.SampleCadres.HANDLER;
import static casework.scoring.directory.SampleCadres.MONDAY;
import static casework.scoring.directory.SampleCadres.SECOND;
import static casework.scoring.directory.SampleCadres.START;
import static casework.scoring.directory.SampleCadres.aCadre;
import static casework.scoring.directory.SampleCadres.appointment;
import static casework.scoring.directory.SampleCadres.by;
import static casework.scoring.directory.SampleCadres.on;
import static casework.scoring.directory.SampleCadres.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.scoring.directory.domain.CadreHistory.Status;
import casework.testkit.lifecycle.LifecycleWalk;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CadreTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  private static final LocalDate TAKES = LocalDate.of(2020, 3, 16);
  private static final LocalDate LATER = LocalDate.of(2020, 6, 15);

  @AfterAll
  static void everyRowHasBeenWalked() {
    WALK.assertAllVisited(Cadre.LIFECYCLE);
  }

  private static void refuses(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal().code()).isEqualTo(code));
  }

  private static Cadre appointed() {
    return aCadre().appoint(appointment(FIRST, 3, TAKES, null), on(TAKES)).next();
  }

  private static Cadre transferred() {
    return appointed().appoint(appointment(SECOND, 6, LATER, place(3, 1)), on(LATER)).next();
  }

  private static List<Appointment.Place> heldOn(Cadre cadre, LocalDate day) {
    return cadre.history().on(day).orElseThrow().posts().stream()
        .map(CadreHistory.Held::place)
        .toList();
  }

  @Test
  void theDiagramIsTheTable() {
    LifecycleWalk.assertDiagramUnchanged(Cadre.LIFECYCLE, "docs/lifecycle/directory-cadre.mmd");
  }

  @Nested
  class Entering {

    @Test
    void knowsHimFromThatDayOn() {
      assertThat(aCadre().history().on(START)).isPresent();
      assertThat(aCadre().history().on(START.minusDays(1))).isEmpty();
      assertThat(heldOn(aCadre(), START)).containsExactly(place(4, 1));
    }

    @Test
    void addsAPostHeIsToHoldLaterOnItsDay() {
      Cadre cadre =
          Cadre.enter(
                  CADRE,
                  new UUID(1, 1),
                  new Cadre.Standing(START, "n", COUNTY, COUNTY),
                  List.of(new CadreHistory.Held(place(4, 1), "t", PostKind.OTHER, MONDAY, null)),
                  new CadreState.Serving(),
                  on(START))
              .next();

      assertThat(heldOn(cadre, MONDAY.minusDays(1))).isEmpty();
      assertThat(heldOn(cadre, MONDAY)).containsExactly(place(4, 1));
    }

    @Test
    void takesHimAsRetiredOrGoneToo() {
      for (CadreState state : List.of(new CadreState.Retired(START), new CadreState.Left(START))) {
        Cadre cadre =
            Cadre.enter(
                    CADRE,
                    new UUID(1, 1),
                    new Cadre.Standing(START, "n", COUNTY, COUNTY),
                    List.of(),
                    state,
                    on(START))
                .next();
        assertThat(cadre.history().latest().status()).isNotEqualTo(Status.SERVING);
      }
    }

    @Test
    void isTheCadreSupervisionOfficesAlone() {
      refuses(
          "not-your-signature",
          () ->
              Cadre.enter(
                  CADRE,
                  new UUID(1, 1),
                  new Cadre.Standing(START, "n", COUNTY, COUNTY),
                  List.of(),
                  new CadreState.Serving(),
                  by(HANDLER, START)));
    }
  }

  @Nested
  class Appointing {

    @Test
    void addsThePostFromTheDayHeTakesOffice() {
      Change<Cadre, CadreEvent> change =
          aCadre().appoint(appointment(FIRST, 3, TAKES, null), on(TAKES));

      assertThat(change.events())
          .containsExactly(
              new CadreEvent.CadreAppointed(CADRE, CITY, appointment(FIRST, 3, TAKES, null)));
      assertThat(heldOn(change.next(), TAKES.minusDays(1))).containsExactly(place(4, 1));
      assertThat(heldOn(change.next(), TAKES)).containsExactly(place(4, 1), place(3, 1));
    }

    @Test
    void bringsHimUnderWhoeverManagesThePost() {
      assertThat(appointed().history().on(TAKES.minusDays(1)).orElseThrow().managedBy())
          .isEqualTo(COUNTY);
      assertThat(appointed().history().on(TAKES).orElseThrow().managedBy()).isEqualTo(CITY);
    }

    @Test
    void takesAPostHeLeavesAway() {
      assertThat(heldOn(transferred(), LATER.minusDays(1)))
          .containsExactly(place(4, 1), place(3, 1));
      assertThat(heldOn(transferred(), LATER)).containsExactly(place(4, 1), place(6, 1));
    }

    @Test
    void refusesAPostHeHolds() {
      refuses(
          "holds-that-post",
          () -> appointed().appoint(appointment(SECOND, 3, LATER, null), on(LATER)));
    }

    @Test
    void refusesToLeaveAPostHeDoesNotHold() {
      refuses(
          "holds-no-such-post",
          () -> aCadre().appoint(appointment(SECOND, 6, LATER, place(3, 1)), on(LATER)));
    }

    @Test
    void refusesADecisionStillToCome() {
      refuses(
          "day-out-of-range",
          () -> aCadre().appoint(appointment(FIRST, 3, TAKES, null), on(MONDAY.minusDays(1))));
    }

    @Test
    void isTheCadreSupervisionOfficesAlone() {
      refuses(
          "not-your-signature",
          () -> aCadre().appoint(appointment(FIRST, 3, TAKES, null), by(HANDLER, TAKES)));
    }
  }

  @Nested
  class Withdrawing {

    @Test
    void leavesTheHistoryAsThoughItHadNeverBeenMade() {
      Cadre withdrawn = appointed().withdraw(FIRST, TAKES, on(TAKES)).next();

      assertThat(withdrawn.history()).isEqualTo(aCadre().history());
    }

    @Test
    void givesBackThePostThatATransferTook() {
      Cadre withdrawn = transferred().withdraw(SECOND, LATER, on(LATER)).next();

      assertThat(withdrawn.history()).isEqualTo(appointed().history());
    }

    @Test
    void happensOnceAndOnlyToWhatIsThere() {
      Cadre withdrawn = appointed().withdraw(FIRST, TAKES, on(TAKES)).next();

      refuses("withdrawn-already", () -> withdrawn.withdraw(FIRST, TAKES, on(TAKES)));
      refuses("no-such-appointment", () -> aCadre().withdraw(FIRST, TAKES, on(TAKES)));
      refuses("day-out-of-range", () -> appointed().withdraw(FIRST, TAKES.plusDays(1), on(TAKES)));
    }

    @Test
    void stillHappensAfterHeHasRetired() {
      Cadre retired = appointed().retire(LATER, on(LATER)).next();

      assertThat(retired.withdraw(FIRST, LATER, on(LATER)).next().state())
          .isEqualTo(new CadreState.Retired(LATER));
    }
  }

  @Nested
  class Ending {

    @Test
    void takesEveryPostOfOneWhoRetires() {
      Cadre retired = appointed().retire(LATER, on(LATER)).next();

      assertThat(heldOn(retired, LATER)).isEmpty();
      assertThat(heldOn(retired, LATER.minusDays(1))).hasSize(2);
      assertThat(retired.history().latest().status()).isEqualTo(Status.RETIRED);
      assertThat(retired.managedBy()).isEqualTo(CITY);
      refuses("not-in-that-phase", () -> retired.retire(LATER, on(LATER)));
      refuses(
          "not-in-that-phase",
          () -> retired.appoint(appointment(SECOND, 6, LATER, null), on(LATER)));
    }

    @Test
    void letsOneLeaveWhoServesOrHasRetired() {
      assertThat(appointed().leave(LATER, on(LATER)).next().history().latest().status())
          .isEqualTo(Status.LEFT);
      Cadre retired = aCadre().retire(TAKES, on(TAKES)).next();
      assertThat(retired.leave(LATER, on(LATER)).next().history().latest().status())
          .isEqualTo(Status.LEFT);
      refuses("day-out-of-range", () -> aCadre().leave(LATER, on(TAKES)));
    }
  }

  @Nested
  class Correcting {

    private final LocalDate right = LocalDate.of(2020, 3, 23);

    private Correction takesOffice(UUID which) {
      return new Correction(which, null, right, null, null, null, null);
    }

    @Test
    void leavesTheHistoryAsThoughItHadBeenRightFromTheBeginning() {
      Cadre corrected = appointed().correct(takesOffice(FIRST), on(right)).next();
      Appointment meant =
          appointment(FIRST, 3, TAKES, null).corrected(MONDAY, right, PostKind.PRINCIPAL);

      assertThat(corrected.history())
          .isEqualTo(aCadre().appoint(meant, on(right)).next().history());
    }

    @Test
    void tellsTheNewValuesOfTheNamedFact() {
      assertThat(appointed().correct(takesOffice(FIRST), on(right)).events())
          .containsExactly(new CadreEvent.CadreCorrected(CADRE, CITY, takesOffice(FIRST), right));
    }

    @Test
    void movesTheDayOfARetirement() {
      Cadre retired = aCadre().retire(TAKES, on(TAKES)).next();
      Correction moved = new Correction(null, null, null, null, LATER, null, null);

      assertThat(retired.correct(moved, on(TAKES)).next().state())
          .isEqualTo(new CadreState.Retired(LATER));
      refuses("malformed-value", () -> aCadre().correct(moved, on(TAKES)));
    }

    @Test
    void givesANameAndAManagerFromTheBeginning() {
      Correction named = new Correction(null, null, null, null, null, "隗拾光二", CITY);
      CadreHistory history = aCadre().correct(named, on(TAKES)).next().history();

      assertThat(history.on(START).orElseThrow().name()).isEqualTo("隗拾光二");
      assertThat(history.on(START).orElseThrow().managedBy()).isEqualTo(CITY);
    }

    @Test
    void reachesOneWhoHasLeft() {
      Cadre left = aCadre().leave(TAKES, on(TAKES)).next();
      Correction named = new Correction(null, null, null, null, null, "n", null);

      assertThat(left.correct(named, on(TAKES)).next().history().latest().name()).isEqualTo("n");
    }

    @Test
    void wantsAValueForSomethingThatIsThere() {
      Correction nothing = new Correction(null, null, null, null, null, null, null);

      refuses("nothing-to-correct", () -> aCadre().correct(nothing, on(TAKES)));
      refuses("no-such-appointment", () -> aCadre().correct(takesOffice(FIRST), on(TAKES)));
      refuses(
          "no-such-appointment",
          () ->
              appointed()
                  .correct(new Correction(null, null, right, null, null, null, null), on(TAKES)));
      refuses(
          "day-out-of-range",
          () ->
              appointed()
                  .correct(
                      new Correction(FIRST, null, MONDAY.minusDays(1), null, null, null, null),
                      on(TAKES)));
    }
  }
}
