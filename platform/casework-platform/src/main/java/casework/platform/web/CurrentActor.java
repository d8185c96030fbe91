package casework.platform.web;

import casework.platform.kernel.Actor;
import java.util.Optional;

/** Finds out who makes the request being served. */
public interface CurrentActor {

  /** Empty before sign-in. */
  Optional<Actor> find();
}
