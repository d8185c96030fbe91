package casework.scoring.directory.application;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import java.util.Set;

/** How far down the tree of organs an officer reaches. */
public interface Reach {

  /** Codes of his own organ and those below; none for a system and the administrators. */
  Set<String> organs(Actor actor);

  /** Whether he may write in what is that organ's; the software itself may everywhere. */
  default boolean covers(Actor actor, String organ) {
    return actor.is(Role.SERVICE) || organs(actor).contains(organ);
  }
}
