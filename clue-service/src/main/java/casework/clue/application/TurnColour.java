package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.Pace;
import casework.clue.domain.RuleBook;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** A clue's day has come: a rung is passed, or a calendar is out that may move its due date. */
@Named
public final class TurnColour {

  private final Clues clues;
  private final RuleBook rules;

  public TurnColour(Clues clues, RuleBook rules) {
    this.clues = clues;
    this.rules = rules;
  }

  public Stored<Clue> handle(ClueId id, Act act) {
    Stored<Clue> read = clues.find(id).orElseThrow(() -> new Refused(new NotFound()));
    return clues.save(read, Pace.turn(read.state(), rules, act), act);
  }
}
