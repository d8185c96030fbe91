package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.Pace;
import casework.clue.domain.RuleBook;
import casework.platform.kernel.Act;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells due dates anew that were told by a calendar which has been replaced: asked at start,
 * because a calendar that was already out comes with a start. A calendar still to come out is on
 * the clue's own list of days to look.
 */
@Named
public final class RetellClues {

  private static final int BATCH = 500;

  private final Clues clues;
  private final RuleBook rules;

  public RetellClues(Clues clues, RuleBook rules) {
    this.clues = clues;
    this.rules = rules;
  }

  /** The number of clues told anew. */
  public int handle(Act act) {
    int told = 0;
    for (String organ : clues.organsWithClocks()) {
      String calendar = rules.calendar(organ, act.on()).id();
      List<ClueId> batch = clues.toldOtherwise(organ, calendar, BATCH);
      while (!batch.isEmpty()) {
        for (ClueId each : batch) {
          retell(each, act);
          told++;
        }
        List<ClueId> next = clues.toldOtherwise(organ, calendar, BATCH);
        // What an officer has just closed or a later calendar told is nobody's to tell again.
        batch = next.equals(batch) ? List.of() : next;
      }
    }
    return told;
  }

  private void retell(ClueId id, Act act) {
    Stored<Clue> read = clues.find(id).orElseThrow();
    LocalDate lastSigned = read.state().trail().getLast().by().on();
    if (lastSigned.isAfter(act.on())) {
      return;
    }
    try {
      clues.save(read, Pace.turn(read.state(), rules, act), act);
    } catch (StaleRevision e) {
      // Another replica or an officer was first; either has told it by the new calendar.
      return;
    }
  }
}
