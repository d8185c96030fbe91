package casework.talk.application;

import casework.platform.kernel.Actor;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.Talk;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be read of the two ledgers; every answer is within the actor's sight. */
public interface TalkQueries {

  /** A page of duties, newest first; {@code after} is the order key of the last one seen. */
  List<Stored<Mandate>> mandates(
      MandateFilter filter, Actor actor, LocalDate today, @Nullable String after, int rows);

  /**
   * How many open duties there are, by organ, kind and the day's colour; several of the same are to
   * be added up. To one who sees whole organs it costs the same however many there are; what has
   * just been done may be in it a moment later.
   */
  List<OpenCount> open(Actor actor, LocalDate today);

  long count(MandateFilter filter, Actor actor, LocalDate today);

  /** A page of talks, newest first. */
  List<Stored<Talk>> talks(
      TalkFilter filter, Actor actor, LocalDate today, @Nullable String after, int rows);

  TalkCount count(TalkFilter filter, Actor actor, LocalDate today);

  /** The place of a duty, or a talk, in its ledger's order. */
  String order(Mandate mandate);

  String order(Talk talk);

  /** The organ's open duties, the most urgent first. */
  List<Stored<Mandate>> waiting(Actor actor, int most);

  /** The organ's talks whose file is not closed. */
  List<Stored<Talk>> unfinished(Actor actor, int most);

  /** Duties that go back to that matter. */
  List<Stored<Mandate>> mandatesAbout(UUID matter, Actor actor);

  /** Talks that fulfil one of these duties, or in which that clue was found. */
  List<Stored<Talk>> talksAbout(List<UUID> mandates, UUID matter, Actor actor);

  /** How many talks (次) and how many persons in them (人次). */
  record TalkCount(long events, long persons) {}
}
