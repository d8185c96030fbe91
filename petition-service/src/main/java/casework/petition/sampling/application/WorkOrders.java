package casework.petition.sampling.application;

import casework.petition.sampling.domain.WorkOrder;
import java.util.List;

/** Where finished orders wait for their month's draw; nothing stays here longer. */
public interface WorkOrders {

  /** More are not drawn among: the draw's record keeps a digest of each. */
  int MOST_IN_A_MONTH = 20_000;

  /** Keeps an order; true where it was not there before. */
  boolean add(String organ, WorkOrder order);

  long count(String organ, String month);

  List<WorkOrder> of(String organ, String month);

  /** Deletes all of the month. */
  void remove(String organ, String month);
}
