package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.Evaluation;
import casework.clue.domain.RuleBook;
import casework.clue.domain.RunSeries;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Carries out an organ's evaluation run that is due. A run that was broken off is carried out again
 * from the start: rows have their place by run day and clue, and a clue remembers which run it has
 * been through, so that every row, prompt and notice comes about once.
 */
@Named
public final class CarryOutRun {

  private static final int TRIES = 8;

  private final RunSchedules schedules;
  private final RunRows rows;
  private final Clues clues;
  private final RuleBook rules;

  public CarryOutRun(RunSchedules schedules, RunRows rows, Clues clues, RuleBook rules) {
    this.schedules = schedules;
    this.rows = rows;
    this.clues = clues;
    this.rules = rules;
  }

  /** Carries out the next run of the series; the act is the clock's. */
  public void handle(UUID series, Act act) {
    Stored<RunSeries> read = schedules.find(series).orElseThrow(() -> new Refused(new NotFound()));
    LocalDate on = read.state().next();
    if (on == null) {
      return;
    }
    try (Stream<Stored<Clue>> candidates = rows.candidates(read.state().organ(), on)) {
      for (Iterator<Stored<Clue>> each = candidates.iterator(); each.hasNext(); ) {
        evaluate(each.next(), on, act);
      }
    }
    int found = rows.count(read.state().organ(), on);
    schedules.keep(read, read.state().completed(found, rules, act), act);
  }

  private void evaluate(Stored<Clue> first, LocalDate on, Act act) {
    Stored<Clue> read = first;
    for (int tries = 1; ; tries++) {
      Optional<Evaluation> found = Evaluation.of(read.state(), rules, on);
      if (found.isEmpty()) {
        return;
      }
      rows.write(found.get());
      if (found.get().isDone() || found.get().row().colour() == Colour.GREEN) {
        return;
      }
      try {
        clues.save(read, found.get().carriedOut(), act);
        return;
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
        ClueId id = read.state().id();
        read = clues.find(id).orElseThrow(() -> new Refused(new NotFound()));
      }
    }
  }
}
