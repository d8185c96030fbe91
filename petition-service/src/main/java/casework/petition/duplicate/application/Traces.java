package casework.petition.duplicate.application;

import casework.petition.duplicate.domain.Trace;
import java.util.List;
import java.util.UUID;

/** Where the traces of petitions are kept, each under the keys it can be found by. */
public interface Traces {

  /** Keeps a trace; the same once more changes nothing. */
  void keep(Trace trace);

  /**
   * Traces of the same organ that have a key in common with this one, those with most first.
   *
   * @param most how many at most
   */
  List<Trace> near(Trace trace, int most);

  /** Removes whatever is kept of a petition; once more removes nothing more. */
  void remove(UUID petition);
}
