package casework.petition.hotline.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The facts about petitions in one order, for readers who come for what is new. A place is given
 * once, in unbroken succession, and only when all places before it have been: whoever has read up
 * to a place has missed nothing before it, then or later.
 */
public interface ChangeFeed {

  /**
   * A fact.
   *
   * @param event the event's id; each is in the feed once
   * @param type such as {@code casework.petition.accepted.v1}
   * @param at law time
   * @param body ids, dates and codes, as other services are told them
   */
  record Fact(
      UUID event, UUID petition, String organ, String type, Instant at, Map<String, ?> body) {}

  /** A fact at its place. */
  record Placed(long place, Fact fact) {}

  /** Puts a fact at the next place; does nothing where it has one. */
  void append(Fact fact);

  /** The facts of these organs after a place, in order. */
  List<Placed> after(long place, Set<String> organs, int rows);

  /** The last place given out; 0 where there is none. */
  long last();
}
