package casework.scoring.board.adapter.mongo;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.OrganScope;
import casework.platform.security.Sight;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees what: a declaration is its body's, the office's and the leaders'; a board is everybody's
 * within the organ once it is out, and the office's and the leaders' before.
 */
@Component
final class BoardSight {

  private static final Role[] OFFICE = {Role.SCORER, Role.HEAD, Role.LEADER_IN_CHARGE};
  private static final Role[] READERS = {
    Role.SCORER,
    Role.HEAD,
    Role.LEADER_IN_CHARGE,
    Role.VIEWER,
    Role.HANDLER,
    Role.DEPARTMENT_LEAD,
    Role.CASE_SUPERVISION,
    Role.INSPECTOR,
    Role.INTAKE
  };

  private final Sight declarations;
  private final Sight published;

  BoardSight(OrganScope scopes) {
    this.declarations = new Sight(scopes, OFFICE);
    this.published = new Sight(scopes, READERS);
  }

  /** Declarations and traces alike. */
  Bson declarations(Actor actor, @Nullable String organ) {
    return declarations.of(actor, organ);
  }

  Bson boards(Actor actor, @Nullable String organ) {
    Bson readable = published.of(actor, organ);
    return actor.isAny(OFFICE)
        ? readable
        : Filters.and(readable, Filters.eq("seek.published", true));
  }
}
