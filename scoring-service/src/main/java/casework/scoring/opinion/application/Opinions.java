package casework.scoring.opinion.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where opinions are kept. */
public interface Opinions {

  /** Which opinions are asked for; null members do not narrow. */
  record Filter(
      @Nullable String state,
      @Nullable String organ,
      @Nullable String cadre,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /** The opinion as far as it lies within the actor's sight. */
  Optional<Stored<Opinion>> find(UUID id, Actor actor);

  /** Newest first. */
  List<Stored<Opinion>> list(Filter filter, Actor actor, @Nullable String after, int rows);

  /** How many there are of those that {@link #list} would give. */
  long count(Filter filter, Actor actor);

  /** The opinion's place in the order of lists. */
  String order(Opinion opinion);

  Created<Opinion> add(Change<Opinion, OpinionEvent> change, Act act);

  Stored<Opinion> save(Stored<Opinion> read, Change<Opinion, OpinionEvent> change, Act act);
}
