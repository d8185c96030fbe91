package casework.petition.intake.application;

import casework.platform.kernel.Actor;
import java.util.Set;
import java.util.UUID;

/**
 * From which petitions an officer must withdraw (回避): for him they are not there, in no list and by
 * no address. Whoever lists or finds what belongs to petitions asks this beside {@link Sight}.
 */
@FunctionalInterface
public interface Withdrawals {

  /** Ids of the petitions; none for most officers. */
  Set<UUID> of(Actor actor);
}
