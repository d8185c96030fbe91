package casework.clue.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What this service needs to know of cadres, out of its own copy of the directory. */
public interface Cadres {

  /**
   * A cadre as the directory has him.
   *
   * @param unit where he is first or foremost; empty where he holds no post
   * @param units all where he holds a post
   */
  record Known(String name, String unit, String post, Set<String> units) {

    public Known {
      units = Set.copyOf(units);
    }

    /** Prints nothing of the person. */
    @Override
    public String toString() {
      return "Known[…]";
    }
  }

  /** The cadre as he stood on that day; empty where the directory does not know him (yet). */
  Optional<Known> find(String cadre, LocalDate on);
}
