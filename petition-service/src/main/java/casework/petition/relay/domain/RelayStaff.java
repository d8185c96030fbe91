package casework.petition.relay.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import org.jspecify.annotations.Nullable;

/** Who may have a relay in hands, and who may know that there is one. */
public final class RelayStaff {

  private RelayStaff() {}

  /**
   * Whether the actor may know of it: the petition department that has it, the one it goes to and
   * that one's head; the own head only where it goes by way of him.
   *
   * @param ownHead officer id of the head of the organ that received it; null where it has none
   */
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  public static boolean mayKnow(Relay relay, Actor actor, @Nullable String ownHead) {
    if (actor.organ().equals(relay.receivingOrgan())) {
      return actor.isAny(Role.INTAKE, Role.HEAD);
    }
    boolean heads = actor.is(Role.HEAD) || actor.officer().equals(ownHead);
    return actor.organ().equals(relay.organ())
        && (heads ? relay.route() == RelayRoute.VIA_HEAD : actor.is(Role.INTAKE));
  }

  static void requireIntakeOf(String organ, Actor actor) {
    require(actor.is(Role.INTAKE) && actor.organ().equals(organ));
  }

  static void requireIntakeOfEither(Relay relay, Actor actor) {
    require(
        actor.is(Role.INTAKE)
            && (actor.organ().equals(relay.organ())
                || actor.organ().equals(relay.receivingOrgan())));
  }

  static void requireHeadOf(String organ, Actor actor) {
    require(actor.is(Role.HEAD) && actor.organ().equals(organ));
  }

  private static void require(boolean may) {
    if (!may) {
      throw new Refused(new RelayRefusal.NotYoursToRelay());
    }
  }
}
