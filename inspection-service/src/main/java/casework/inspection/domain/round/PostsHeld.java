package casework.inspection.domain.round;

import java.util.Set;

/** The units in which somebody holds or has held a post, by what the directory knows. */
@FunctionalInterface
public interface PostsHeld {

  Set<String> of(String member);
}
