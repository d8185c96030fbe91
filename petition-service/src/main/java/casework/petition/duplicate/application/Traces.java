package casework.petition.duplicate.application;

import casework.petition.duplicate.domain.Trace;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the traces of petitions are kept, each under the marks it can be found by. */
public interface Traces {

  /** Keeps traces; the same once more changes nothing. */
  void keep(List<Trace> traces);

  /**
   * Of each of these, the kept ones of the same organ that have a mark in common with it, those
   * with most first.
   *
   * @param most how many at most
   */
  Map<UUID, List<Trace>> near(List<Trace> traces, int most);

  /** Removes whatever is kept of a petition; once more removes nothing more. */
  void remove(UUID petition);
}
