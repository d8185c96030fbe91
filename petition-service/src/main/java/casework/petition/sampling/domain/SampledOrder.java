package casework.petition.sampling.domain;

import casework.petition.sampling.domain.SampledLifecycle.Step;
import casework.petition.sampling.domain.SampledState.Answers;
import casework.petition.sampling.domain.SampledState.Drawn;
import casework.petition.sampling.domain.SampledState.FollowedUp;
import casework.petition.sampling.domain.SampledState.Traced;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import java.util.List;
import java.util.UUID;

/** An order of the hotline that was drawn to be traced. */
public record SampledOrder(String organ, String month, WorkOrder order, SampledState state) {

  /** The same for the same organ and number. */
  public static UUID id(String organ, String number) {
    return Identifiers.derive("sampled-order", organ, number);
  }

  public static Change<SampledOrder, Void> drawn(String organ, String month, WorkOrder order) {
    return change(
        new SampledOrder(
            organ, month, order, SampledLifecycle.TABLE.arrive(null, Step.DRAW, new Drawn())),
        "draw");
  }

  /** Takes down what asking has shown; a later answer replaces an earlier one. */
  public Change<SampledOrder, Void> trace(Answers answers, Act act) {
    requireOpenTo(Step.TRACE, act.actor());
    return change(to(Step.TRACE, new Traced(answers, act.signed())), "trace");
  }

  /** Makes what was found a petition; where all was well nothing was found. */
  public Change<SampledOrder, Void> followUp(UUID petition, Act act) {
    Answers answers = requireFinding(act.actor());
    return change(to(Step.FOLLOW_UP, new FollowedUp(answers, act.signed(), petition)), "follow-up");
  }

  /** What was found; refused where nothing was, before anything is registered. */
  public Answers requireFinding(Actor actor) {
    requireOpenTo(Step.FOLLOW_UP, actor);
    if (!(state instanceof Traced traced) || traced.answers().allWell()) {
      throw new Refused(new SamplingRefusal.NothingFound());
    }
    return traced.answers();
  }

  private void requireOpenTo(Step step, Actor actor) {
    if (!actor.is(Role.INTAKE) || !actor.organ().equals(organ)) {
      throw new Refused(new SamplingRefusal.NotYourDraw());
    }
    SampledLifecycle.TABLE.require(state, step);
  }

  private SampledOrder to(Step step, SampledState arrived) {
    return new SampledOrder(
        organ, month, order, SampledLifecycle.TABLE.arrive(state, step, arrived));
  }

  private static Change<SampledOrder, Void> change(SampledOrder next, String step) {
    return new Change<>(next, step, List.of(), List.of());
  }
}
