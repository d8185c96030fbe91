package casework.petition.intake.application;

import casework.platform.kernel.Actor;
import java.util.UUID;

/** Takes down who is about to be shown protected content; nothing is shown unless it returns. */
@FunctionalInterface
public interface ReadTrail {

  void read(Actor actor, UUID petition, String what);
}
