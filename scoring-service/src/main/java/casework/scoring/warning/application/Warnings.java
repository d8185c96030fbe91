package casework.scoring.warning.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.warning.domain.Target;
import casework.scoring.warning.domain.Warning;
import casework.scoring.warning.domain.WarningEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where warnings are kept. */
public interface Warnings {

  /** Whoever asks; for the clock. */
  Optional<Stored<Warning>> find(UUID id);

  /** As far as it lies within the actor's sight. */
  Optional<Stored<Warning>> find(UUID id, Actor actor);

  /** Every warning somebody has had, whoever asks: a gate does not open because one is hidden. */
  List<Warning> of(String target);

  /** A page within the actor's sight, newest first; {@code after} is the last one's order. */
  List<Stored<Warning>> page(Filter filter, Actor actor, @Nullable String after, int rows);

  long count(Filter filter, Actor actor);

  /** The place of a warning in the list. */
  String order(Warning warning);

  Created<Warning> add(Change<Warning, WarningEvent> change, Act act);

  Stored<Warning> save(Stored<Warning> read, Change<Warning, WarningEvent> change, Act act);

  /**
   * Which are wanted; an absent part asks for nothing.
   *
   * @param state the state's word
   * @param running true for those with a card on the table only
   * @param from first day of the first card
   * @param red true for those that have had a red card only
   * @param due true for those that wait for a decision only
   */
  record Filter(
      @Nullable String organ,
      Target.@Nullable Kind kind,
      @Nullable String target,
      @Nullable String state,
      boolean running,
      boolean red,
      boolean due,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}
}
