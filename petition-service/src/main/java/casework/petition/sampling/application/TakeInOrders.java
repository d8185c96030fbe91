package casework.petition.sampling.application;

import casework.petition.sampling.domain.Draw;
import casework.petition.sampling.domain.SamplingRefusal;
import casework.petition.sampling.domain.WorkOrder;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Takes finished orders in for their month's draw. */
@Named
public final class TakeInOrders {

  /** What became of one order. */
  public enum Outcome {
    TAKEN,
    REPEATED,
    MONTH_DRAWN,
    MONTH_FULL
  }

  private final WorkOrders orders;
  private final Draws draws;

  public TakeInOrders(WorkOrders orders, Draws draws) {
    this.orders = orders;
    this.draws = draws;
  }

  /** The same order a second time changes nothing. */
  public Outcome handle(WorkOrder order, Act act) {
    String organ = act.actor().organ();
    String month = order.month().toString();
    if (!act.actor().isAny(Role.INTAKE)) {
      throw new Refused(new SamplingRefusal.NotYourDraw());
    }
    if (isDrawn(organ, month)) {
      return Outcome.MONTH_DRAWN;
    }
    if (orders.count(organ, month) >= WorkOrders.MOST_IN_A_MONTH) {
      return Outcome.MONTH_FULL;
    }
    boolean added = orders.add(organ, order);
    if (isDrawn(organ, month)) {
      // Drawn at this very moment: it was not among those drawn from, and must not stay.
      orders.remove(organ, month);
      return Outcome.MONTH_DRAWN;
    }
    return added ? Outcome.TAKEN : Outcome.REPEATED;
  }

  private boolean isDrawn(String organ, String month) {
    return draws.find(Draw.id(organ, month)).map(Stored::state).map(Draw::result).isPresent();
  }
}
