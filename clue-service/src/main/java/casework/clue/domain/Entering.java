package casework.clue.domain;

import casework.clue.domain.ClueEvent.ClueArrived;
import casework.clue.domain.ClueEvent.ClueCorrected;
import casework.clue.domain.ClueEvent.ClueRegistered;
import casework.clue.domain.ClueEvent.ClueVoided;
import casework.clue.domain.ClueLifecycle.Step;
import casework.clue.domain.ClueState.Arrived;
import casework.clue.domain.ClueState.Registered;
import casework.clue.domain.ClueState.Voided;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import java.util.ArrayList;
import java.util.List;

/** How a clue comes into the ledger, is put right there, and is taken out of it again. */
final class Entering {

  private Entering() {}

  static Change<Clue, ClueEvent> arrive(
      ClueId id, String organ, boolean restricted, Origin origin, Act act) {
    Clue clue =
        new Clue(
            id,
            organ,
            restricted,
            origin,
            act.on(),
            ClueLifecycle.TABLE.arrive(null, Step.ARRIVE, new Arrived()),
            List.of(new SignedStep(Step.ARRIVE.word(), act.signed(), "", false)),
            List.of(),
            List.of(),
            Clocks.NONE,
            Warnings.NONE,
            List.of());
    ClueEvent said =
        new ClueArrived(
            clue.about(),
            origin.region(),
            origin.problem(),
            origin instanceof Origin.FromPetition it ? it.channel() : null,
            act.on());
    return Clue.change(clue, Step.ARRIVE, "R-CLUE-01", said);
  }

  @Rule("R-CLUE-01")
  static Change<Clue, ClueEvent> register(Clue clue, Numbers numbers, Act act) {
    clue.require(Step.REGISTER);
    Signing.bySupervision(clue.organ(), Step.REGISTER.word(), act.actor());
    ClueNumber number = numbers.clue(clue.organ(), act.on(), clue.id().value());
    Clue next = clue.step(Step.REGISTER, new Registered(number), "", act);
    ClueEvent said = new ClueRegistered(clue.about(), number, act.on());
    return Clue.change(next, Step.REGISTER, "R-CLUE-01", said);
  }

  static Change<Clue, ClueEvent> correct(
      Clue clue, String region, String problem, String reason, Act act) {
    clue.require(Step.CORRECT);
    Signing.bySupervision(clue.organ(), Step.CORRECT.word(), act.actor());
    List<String> fields = new ArrayList<>();
    if (!region.equals(clue.origin().region())) {
      fields.add("region");
    }
    if (!problem.equals(clue.origin().problem())) {
      fields.add("problem");
    }
    if (fields.isEmpty()) {
      throw new Refused(
          new ClueRefusal.Malformed("region", "different from what stands, or else problem"));
    }
    Clue next =
        clue.step(Step.CORRECT, clue.state(), reason, act)
            .with(clue.origin().corrected(region, problem));
    ClueEvent said = new ClueCorrected(clue.about(), fields, reason, act.on());
    return Clue.change(next, Step.CORRECT, "R-CLUE-01", said);
  }

  static Change<Clue, ClueEvent> voided(Clue clue, String reason, RuleBook rules, Act act) {
    clue.require(Step.VOID);
    Signing.byHead(clue.organ(), Step.VOID.word(), act.actor());
    ClueState to = new Voided(clue.number().orElse(null), reason, act.signed());
    Clue next = clue.step(Step.VOID, to, reason, act).with(clue.stopped(rules, act.on()));
    ClueEvent said = new ClueVoided(clue.about(), reason, act.on());
    return Pace.settle(Clue.change(next, Step.VOID, "R-CLUE-01", said), rules, act.on());
  }
}
