package casework.petition.sampling.application;

import casework.petition.intake.application.Sight;
import casework.petition.sampling.domain.Draw;
import casework.petition.sampling.domain.SampledOrder;
import casework.petition.sampling.domain.SamplingPolicy;
import casework.petition.sampling.domain.SamplingRefusal;
import casework.petition.sampling.domain.WorkOrder;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Commits to a seed, and draws when the month is over. The result is kept first; then the drawn
 * orders become matters of their own and all others are deleted, which is taken up again at start
 * where it was interrupted.
 */
@Named
public final class DrawSample {

  private final Draws draws;
  private final WorkOrders orders;
  private final SampledOrders sampled;
  private final SamplingPolicy policy;
  private final Sight sight;
  private final LawClock law;

  public DrawSample(
      Draws draws,
      WorkOrders orders,
      SampledOrders sampled,
      SamplingPolicy policy,
      Sight sight,
      LawClock law) {
    this.draws = draws;
    this.orders = orders;
    this.sampled = sampled;
    this.policy = policy;
    this.sight = sight;
    this.law = law;
  }

  /**
   * The draw of the actor's organ.
   *
   * @param commitment SHA-256 of the seed, lower-case hexadecimal
   */
  public Created<Draw> commit(YearMonth month, String commitment, Act act) {
    UUID id = Draw.id(act.actor().organ(), month.toString());
    return draws.add(id, Draw.committed(month, commitment, act), act);
  }

  public Stored<Draw> draw(UUID id, Revision expected, String seed, Act act) {
    Stored<Draw> read = seenBy(act.actor(), id);
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    Draw draw = read.state();
    List<WorkOrder> pool = orders.of(draw.organ(), draw.month());
    return finish(draws.save(read, draw.drawn(seed, pool, policy, act), act), act);
  }

  /** The draw as one in the actor's lists. */
  public Stored<Draw> seenBy(Actor actor, UUID id) {
    return draws
        .find(id)
        .filter(each -> sight.of(actor).contains(each.state().organ()))
        .orElseThrow(() -> new Refused(new SamplingRefusal.NoSuchDraw()));
  }

  /** Finishes what was interrupted. */
  public void finishAll() {
    Act act = new Act(Actor.system("petition-sampling"), new Cause.Step(), law.instant());
    draws.unfinished().forEach(each -> finish(each, act));
  }

  private Stored<Draw> finish(Stored<Draw> drawn, Act act) {
    Draw draw = drawn.state();
    Draw.Result result = draw.result();
    if (result == null) {
      return drawn;
    }
    Act step = new Act(act.actor(), new Cause.Step(), act.at());
    for (WorkOrder each : result.drawn()) {
      sampled.add(SampledOrder.drawn(draw.organ(), draw.month(), each), step);
    }
    orders.remove(draw.organ(), draw.month());
    return draws.save(drawn, draw.finished(), step);
  }
}
