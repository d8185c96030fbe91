package casework.petition.sampling.application;

import casework.petition.sampling.domain.SampledOrder;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where drawn orders are kept. */
public interface SampledOrders {

  Optional<Stored<SampledOrder>> find(UUID id);

  /** Adds one, or gives back the one that is there. */
  Created<SampledOrder> add(Change<SampledOrder, Void> change, Act act);

  Stored<SampledOrder> save(Stored<SampledOrder> read, Change<SampledOrder, Void> change, Act act);

  /**
   * Which ones; null means any.
   *
   * @param month such as {@code 2020-06}
   * @param answer code of a question that was answered with no: handled, procedure or satisfied
   */
  record Filter(@Nullable String state, @Nullable String month, @Nullable String answer) {}

  List<Stored<SampledOrder>> list(
      Set<String> organs, Filter filter, @Nullable UUID after, int rows);

  /** How many there are. */
  long count(Set<String> organs, Filter filter);
}
