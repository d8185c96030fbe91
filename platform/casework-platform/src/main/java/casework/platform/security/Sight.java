package casework.platform.security;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What lies within an officer's sight, as a condition on look-up fields; part of every query.
 * Matters carry {@code seek.organ}, and where they are with a department {@code seek.room} and the
 * {@code seek.officers} who work on them.
 */
public final class Sight {

  private final OrganScope scopes;
  private final Role[] wholeOrgan;

  /**
   * @param wholeOrgan the roles that see every matter of their organ and of those below it
   */
  public Sight(OrganScope scopes, Role... wholeOrgan) {
    this.scopes = scopes;
    this.wholeOrgan = wholeOrgan.clone();
  }

  /** Whatever the actor may see; nothing for a system or an administrator. */
  public Bson of(Actor actor) {
    Set<String> organs = scopes.of(actor);
    List<Bson> ways = new ArrayList<>();
    if (actor.isAny(wholeOrgan)) {
      ways.add(Filters.in("seek.organ", organs));
    }
    if (actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD) && !organs.isEmpty()) {
      Bson own = Filters.eq("seek.organ", actor.organ());
      if (actor.department() != null) {
        ways.add(Filters.and(own, Filters.eq("seek.room", actor.department())));
      }
      ways.add(Filters.and(own, Filters.eq("seek.officers", actor.officer())));
    }
    return ways.isEmpty() || organs.isEmpty() ? nothing() : Filters.or(ways);
  }

  /**
   * The organs all of whose matters the actor sees, so that their numbers may be told as they are;
   * empty for one who sees only what he has in hand.
   */
  public Set<String> whole(Actor actor) {
    return actor.isAny(wholeOrgan) ? scopes.of(actor) : Set.of();
  }

  /** What {@link #of(Actor)} finds, narrowed to one organ's own; those below it have their own. */
  public Bson of(Actor actor, @Nullable String organ) {
    if (organ == null) {
      return of(actor);
    }
    return scopes.covers(actor, organ)
        ? Filters.and(of(actor), Filters.eq("seek.organ", organ))
        : nothing();
  }

  /** What concerns whole organs and no single matter. */
  public Bson organs(Actor actor) {
    return Filters.in("seek.organ", scopes.of(actor));
  }

  private static Bson nothing() {
    return Filters.in("seek.organ", List.of());
  }
}
