package casework.petition.sampling.application;

import casework.petition.intake.application.RegisterPetition;
import casework.petition.intake.application.Sight;
import casework.petition.sampling.domain.SampledOrder;
import casework.petition.sampling.domain.SampledState.Answers;
import casework.petition.sampling.domain.SamplingRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.UUID;

/** Takes down what tracing a drawn order has shown, and makes a petition of what was found. */
@Named
public final class TraceOrder {

  private final SampledOrders sampled;
  private final RegisterPetition register;
  private final Sight sight;

  public TraceOrder(SampledOrders sampled, RegisterPetition register, Sight sight) {
    this.sampled = sampled;
    this.register = register;
    this.sight = sight;
  }

  public Stored<SampledOrder> trace(UUID id, Revision expected, Answers answers, Act act) {
    Stored<SampledOrder> read = at(id, expected, act.actor());
    return sampled.save(read, read.state().trace(answers, act), act);
  }

  /**
   * Registers the finding. The petition's id follows from the order's, so that asking again after a
   * crash finds the one that is there.
   */
  public Stored<SampledOrder> followUp(
      UUID id, Revision expected, RegisterPetition.Command finding, Act act) {
    Stored<SampledOrder> read = at(id, expected, act.actor());
    read.state().requireFinding(act.actor());
    Cause.Creation cause = Cause.Creation.lasting("work-order", id.toString(), "work-order");
    UUID petition =
        register
            .handle(finding, cause, new Act(act.actor(), cause, act.at()))
            .petition()
            .stored()
            .id();
    return sampled.save(read, read.state().followUp(petition, act), act);
  }

  /** The order as one in the actor's lists. */
  public Stored<SampledOrder> seenBy(Actor actor, UUID id) {
    return sampled
        .find(id)
        .filter(each -> sight.of(actor).contains(each.state().organ()))
        .orElseThrow(() -> new Refused(new SamplingRefusal.NoSuchOrder()));
  }

  private Stored<SampledOrder> at(UUID id, Revision expected, Actor actor) {
    Stored<SampledOrder> read = seenBy(actor, id);
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return read;
  }
}
