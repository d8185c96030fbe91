package casework.inspection.domain.round;

import casework.inspection.domain.Days;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.Numbers;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.SeriesNumber;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.Signing;
import casework.inspection.domain.round.RoundEvent.RoundOpened;
import casework.inspection.domain.round.RoundEvent.RoundTakenOver;
import casework.inspection.domain.round.RoundLifecycle.Step;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.List;

/** How a round comes into the books: opened, or taken over from paper. */
final class Opening {

  private Opening() {}

  static Change<Round, RoundEvent> open(
      RoundId id, String name, String kind, Numbers numbers, Act act) {
    String organ = act.actor().organ();
    Signing.byOffice(organ, Step.OPEN.word(), act.actor());
    SeriesNumber number = numbers.round(organ, act.on(), id.value());
    Round round =
        new Round(
            id,
            organ,
            number,
            name,
            kind,
            RoundLifecycle.TABLE.arrive(null, Step.OPEN, new RoundState.Planned()),
            Schedule.openedOn(act.on()),
            List.of(),
            List.of(),
            null,
            List.of(SignedStep.of(Step.OPEN.word(), "", act)));
    return Change.of(
        round,
        Step.OPEN.word(),
        List.of("R-INSP-03"),
        new RoundOpened(id, organ, number, kind, act.on()));
  }

  static Change<Round, RoundEvent> takeOver(
      SeriesNumber number,
      String name,
      String kind,
      LocalDate openedOn,
      LocalDate closedOn,
      Totals totals,
      Act act) {
    String organ = act.actor().organ();
    Signing.byOffice(organ, Step.TAKE_OVER.word(), act.actor());
    if (number.looksLikeOurs()) {
      throw new Refused(
          new InspectionRefusal.Malformed("number", "unlike those this ledger gives out itself"));
    }
    Days.require("closedOn", closedOn, openedOn, act.on());
    RoundId id = RoundId.ofPaper(organ, number.value());
    Round round =
        new Round(
            id,
            organ,
            number,
            name,
            kind,
            RoundLifecycle.TABLE.arrive(null, Step.TAKE_OVER, new RoundState.Closed()),
            new Schedule(openedOn, null, null, null, null, null, closedOn),
            List.of(),
            List.of(),
            totals,
            List.of(SignedStep.of(Step.TAKE_OVER.word(), "", act)));
    return Change.of(
        round,
        Step.TAKE_OVER.word(),
        List.of("R-INSP-03"),
        new RoundTakenOver(id, organ, number, kind, openedOn, closedOn, act.on()));
  }
}
