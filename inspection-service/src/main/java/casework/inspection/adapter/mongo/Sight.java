package casework.inspection.adapter.mongo;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.OrganScope;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What lies within an officer's sight, as a condition on look-up fields; part of every query. */
@Component
final class Sight {

  private static final Role[] WHOLE_ORGAN = {
    Role.INSPECTOR, Role.CASE_SUPERVISION, Role.HEAD, Role.LEADER_IN_CHARGE, Role.VIEWER
  };

  private final OrganScope scopes;

  Sight(OrganScope scopes) {
    this.scopes = scopes;
  }

  /** Rounds of the organs within sight. */
  Bson rounds(Actor actor) {
    return either(whole(actor, "seek.organ"));
  }

  /** As rounds: what a unit owes is the inspecting organ's business. */
  Bson followUps(Actor actor) {
    return rounds(actor);
  }

  /**
   * Problems the organ found or supervises; to a department, those it supervises. Nothing for a
   * system or an administrator.
   */
  Bson problems(Actor actor) {
    List<Bson> ways = new ArrayList<>(whole(actor, "seek.organ"));
    ways.addAll(whole(actor, "seek.supervisor"));
    ways.addAll(room(actor, "seek.supervisor"));
    return either(ways);
  }

  /**
   * The organs all of whose problems, found or supervised, the actor sees; empty for one who sees
   * only those his department supervises.
   */
  Set<String> whole(Actor actor) {
    return actor.isAny(WHOLE_ORGAN) ? scopes.of(actor) : Set.of();
  }

  /**
   * Transfers the organ sent, but those about cadres managed above it to its inspectors alone; and
   * those it receives, to who registers clues and the head.
   */
  Bson transfers(Actor actor) {
    List<Bson> ways = new ArrayList<>();
    Set<String> organs = scopes.of(actor);
    if (actor.isAny(WHOLE_ORGAN) && !organs.isEmpty()) {
      ways.add(Filters.and(Filters.in("seek.organ", organs), Filters.eq("seek.upward", false)));
      Set<String> others = new TreeSet<>(organs);
      others.remove(actor.organ());
      ways.add(Filters.in("seek.organ", others));
    }
    if (actor.is(Role.INSPECTOR)) {
      ways.add(Filters.eq("seek.organ", actor.organ()));
    }
    if (actor.isAny(Role.CASE_SUPERVISION, Role.HEAD) && !organs.isEmpty()) {
      ways.add(Filters.eq("seek.receiver", actor.organ()));
    }
    return either(ways);
  }

  /** Recommendations of the organs within sight; to a department, its own. */
  Bson recommendations(Actor actor) {
    List<Bson> ways = new ArrayList<>(whole(actor, "seek.organ"));
    ways.addAll(room(actor, "seek.organ"));
    return either(ways);
  }

  private List<Bson> whole(Actor actor, String field) {
    Set<String> organs = whole(actor);
    return organs.isEmpty() ? List.of() : List.of(Filters.in(field, organs));
  }

  private List<Bson> room(Actor actor, String organField) {
    String department = actor.department();
    return actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD)
            && department != null
            && !scopes.of(actor).isEmpty()
        ? List.of(
            Filters.and(Filters.eq(organField, actor.organ()), Filters.eq("seek.room", department)))
        : List.of();
  }

  private static Bson either(List<Bson> ways) {
    return ways.isEmpty() ? Filters.in("seek.organ", List.of()) : Filters.or(ways);
  }
}
