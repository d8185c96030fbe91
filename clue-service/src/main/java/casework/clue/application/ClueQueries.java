package casework.clue.application;

import casework.clue.domain.Case;
import casework.clue.domain.Clue;
import casework.clue.domain.RunSeries;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be read of the ledger; every answer is within the actor's sight. */
public interface ClueQueries {

  /** A page of the ledger, newest first; {@code after} is the order key of the last one seen. */
  List<Stored<Clue>> ledger(
      LedgerFilter filter, Actor actor, LocalDate today, @Nullable String after, int rows);

  /** Every clue the filter lets through, in the ledger's order. */
  void each(LedgerFilter filter, Actor actor, LocalDate today, Consumer<Clue> clue);

  /**
   * How many open clues there are, by organ, department and the day's colour. To one who sees whole
   * organs it costs the same however many there are; what has just been done may be in it a moment
   * later.
   */
  List<OpenCount> open(Actor actor, LocalDate today);

  /** The clue of that id, and the clues that came of the petition, talk or transfer of that id. */
  List<Stored<Clue>> about(UUID matter, Actor actor);

  /** The place of a clue in the ledger's order. */
  String order(Clue clue);

  /**
   * The organ's clues that are not done with, oldest first, for what waits for whom.
   *
   * @param from the order key to begin with, itself included; null for the beginning
   * @param each false where no more are wanted
   */
  void waiting(Actor actor, @Nullable String from, Predicate<Clue> each);

  long count(ClueSet set, Period period, @Nullable String organ, Actor actor);

  List<Stored<Clue>> clues(
      ClueSet set,
      Period period,
      @Nullable String organ,
      Actor actor,
      @Nullable String after,
      int rows);

  /** Cases and persons of a set. */
  CaseCount count(CaseSet set, Period period, @Nullable String organ, Actor actor);

  List<Stored<Case>> cases(
      @Nullable CaseSet set,
      Period period,
      @Nullable String organ,
      Actor actor,
      @Nullable String after,
      int rows);

  long runRows(Colour colour, Period period, @Nullable String organ, Actor actor);

  List<RunRow> runRows(
      @Nullable Colour colour,
      Period period,
      @Nullable String organ,
      Actor actor,
      @Nullable String after,
      int rows);

  /** Rows of one clue in all runs; the clue itself must have been found within sight. */
  List<RunRow> runRows(UUID clue);

  /** Red rows of one run that the whole commission may read: no restricted matter. */
  List<RunRow> circular(String organ, LocalDate run);

  /** The series of runs of the organs within sight. */
  List<RunSeries> runs(Actor actor);

  /** How many cases (件) and persons (人). */
  record CaseCount(long cases, long persons) {}
}
