package casework.inspection.application;

import casework.inspection.domain.Effect;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.transfer.Transfer;
import casework.platform.kernel.Actor;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be read across matters; every answer is within the actor's sight. */
public interface InspectionQueries {

  /** A page of rounds, newest first; {@code after} is the order key of the last one seen. */
  List<Stored<Round>> rounds(Scope scope, Actor actor, @Nullable String after, int rows);

  /** A page of problems, newest first. */
  List<Stored<Problem>> problems(
      ProblemFilter filter, Actor actor, LocalDate today, @Nullable String after, int rows);

  /**
   * How many open problems there are, by organ, department and the day's colour; several of the
   * same are to be added up. To one who sees whole organs it costs the same however many there are;
   * what has just been done may be in it a moment later.
   */
  List<OpenCount> open(Actor actor, LocalDate today);

  long count(ProblemFilter filter, Actor actor, LocalDate today);

  /** A page of follow-ups, newest first; {@code open} for those that still owe something. */
  List<Stored<FollowUp>> followUps(
      Scope scope, @Nullable Boolean open, Actor actor, @Nullable String after, int rows);

  /**
   * A page of transfers, newest first.
   *
   * @param answered whether an outcome has been told
   * @param overdue whether it has not, and the day for it is past
   */
  List<Stored<Transfer>> transfers(
      Scope scope,
      @Nullable Boolean answered,
      @Nullable Boolean overdue,
      Actor actor,
      LocalDate today,
      @Nullable String after,
      int rows);

  long transfers(Scope scope, @Nullable Boolean answered, Actor actor);

  /**
   * Transfers that have to do with a matter: themselves, their problem, or the clue they became.
   */
  List<Stored<Transfer>> transfersAbout(UUID matter, Actor actor);

  /**
   * A page of recommendations, newest first.
   *
   * @param answered whether a reply has come
   * @param onTime of the answered: whether by its day
   */
  List<Stored<Recommendation>> recommendations(
      Scope scope,
      @Nullable String stage,
      @Nullable Boolean issued,
      @Nullable Boolean answered,
      @Nullable Boolean onTime,
      Actor actor,
      @Nullable String after,
      int rows);

  long recommendations(
      Scope scope,
      @Nullable Boolean issued,
      @Nullable Boolean answered,
      @Nullable Boolean onTime,
      Actor actor);

  /** Rounds with their groups, people and units. */
  Tally rounds(Scope scope, Actor actor);

  /** Money and people of follow-ups and of rounds on paper. */
  Effect effect(Scope scope, Actor actor);

  /** What came of which round and unit, newest first; a round on paper has no unit. */
  List<EffectRow> effects(Scope scope, Actor actor, @Nullable String after, int rows);

  /** How many of the four doubles are owed and how many are done. */
  Owed obligations(Scope scope, Actor actor);

  /** Rounds, groups, people and units. */
  record Tally(long rounds, long groups, long people, long targets) {}

  /** One line of what came of an inspection. */
  record EffectRow(
      RoundId round, @Nullable String unit, String organ, Effect effect, String order) {}

  /** Of what is owed, how much is done. */
  record Owed(long met, long owed) {}

  /** The place of a matter in its list's order. */
  String order(Round round);

  String order(Problem problem);

  String order(FollowUp followUp);

  String order(Transfer transfer);

  String order(Recommendation recommendation);
}
