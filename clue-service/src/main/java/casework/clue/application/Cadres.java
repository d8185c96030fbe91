package casework.clue.application;

import java.time.LocalDate;
import java.util.Optional;

/** What this service needs to know of cadres, out of its own copy of the directory. */
public interface Cadres {

  /**
   * A cadre as the directory has him.
   *
   * @param unit where he works; empty where he holds no post
   */
  record Known(String name, String unit, String post) {

    /** Prints nothing of the person. */
    @Override
    public String toString() {
      return "Known[…]";
    }
  }

  /** The cadre as he stood on that day; empty where the directory does not know him (yet). */
  Optional<Known> find(String cadre, LocalDate on);
}
