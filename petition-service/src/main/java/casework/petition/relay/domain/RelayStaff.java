package casework.petition.relay.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;

/** Who may have a relay in hands. */
final class RelayStaff {

  private RelayStaff() {}

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
