package casework.platform.security;

import casework.platform.directory.OrganTree;
import casework.platform.kernel.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organs whose matters an actor may see at all: his own and those below it. Belongs in every
 * query; role and need-to-know narrow it further.
 */
public final class OrganScope {

  private final OrganTree organs;

  public OrganScope(OrganTree organs) {
    this.organs = organs;
  }

  /** Codes of the visible organs; none for a system and for the three administrators. */
  public Set<String> of(Actor actor) {
    return actor.organ().isEmpty() || Gates.isAdministrator(actor)
        ? Set.of()
        : Set.copyOf(organs.subtree(actor.organ()));
  }

  /** Whether a matter of that organ is within the actor's sight. */
  public boolean covers(Actor actor, @Nullable String organ) {
    return organ != null && of(actor).contains(organ);
  }
}
