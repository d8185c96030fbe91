package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where evaluations are kept. */
public interface Evaluations {

  /** Whoever asks; for the clock. */
  Optional<Stored<Evaluation>> find(UUID id);

  /** As far as it lies within the actor's sight. */
  Optional<Stored<Evaluation>> find(UUID id, Actor actor);

  /** A page within the actor's sight, newest first; {@code after} is the last one's order. */
  List<Stored<Evaluation>> page(Filter filter, Actor actor, @Nullable String after, int rows);

  long count(Filter filter, Actor actor);

  /** The place of an evaluation in the list. */
  String order(Evaluation evaluation);

  Created<Evaluation> add(Change<Evaluation, EvaluationEvent> change, Act act);

  Stored<Evaluation> save(
      Stored<Evaluation> read, Change<Evaluation, EvaluationEvent> change, Act act);

  /**
   * Which are wanted; an absent part asks for nothing.
   *
   * @param state the state's word
   * @param reviewed true for those whose ballots asked for a review only
   * @param open true for those whose review is not answered only
   * @param heldFrom first day of the meeting
   */
  record Filter(
      @Nullable String organ,
      @Nullable String cadre,
      @Nullable Integer year,
      @Nullable String state,
      boolean reviewed,
      boolean open,
      @Nullable LocalDate heldFrom,
      @Nullable LocalDate heldTo) {}
}
