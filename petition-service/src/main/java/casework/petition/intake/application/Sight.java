package casework.petition.intake.application;

import casework.platform.kernel.Actor;
import java.util.Set;

/** Which organs' matters an actor may see at all. */
@FunctionalInterface
public interface Sight {

  Set<String> of(Actor actor);
}
