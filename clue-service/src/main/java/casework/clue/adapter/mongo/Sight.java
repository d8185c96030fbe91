package casework.clue.adapter.mongo;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.OrganScope;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies within an officer's sight, as a condition on look-up fields; part of every query. */
@Component
final class Sight {

  private static final Role[] WHOLE_ORGAN = {
    Role.CASE_SUPERVISION, Role.HEAD, Role.LEADER_IN_CHARGE, Role.VIEWER
  };

  private final OrganScope scopes;

  Sight(OrganScope scopes) {
    this.scopes = scopes;
  }

  /** Clues, cases and run rows alike; nothing for a system or an administrator. */
  Bson of(Actor actor) {
    Set<String> organs = scopes.of(actor);
    List<Bson> ways = new ArrayList<>();
    if (actor.isAny(WHOLE_ORGAN)) {
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

  /** The same, narrowed to one organ's own; those below it have figures of their own. */
  Bson of(Actor actor, @Nullable String organ) {
    if (organ == null) {
      return of(actor);
    }
    return scopes.covers(actor, organ)
        ? Filters.and(of(actor), Filters.eq("seek.organ", organ))
        : nothing();
  }

  /** What concerns whole organs, such as their runs. */
  Bson organs(Actor actor) {
    return Filters.in("seek.organ", scopes.of(actor));
  }

  private static Bson nothing() {
    return Filters.in("seek.organ", List.of());
  }
}
