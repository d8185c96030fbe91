package casework.inspection.application.round;

import casework.inspection.application.Rounds;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.round.Round;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** The round goes on: announced, entered, left, reported, closed. */
@Named
public final class MoveRound {

  /** Where to. */
  public enum Move {
    ANNOUNCE,
    ENTER,
    LEAVE,
    REPORT,
    CLOSE
  }

  /** What the officer asks for. */
  public record Command(RoundId round, Revision expected, Move move) {}

  private final Rounds rounds;
  private final RuleBook rules;

  public MoveRound(Rounds rounds, RuleBook rules) {
    this.rounds = rounds;
    this.rules = rules;
  }

  public Stored<Round> handle(Command command, Act act) {
    return rounds.step(
        command.round().value(),
        command.expected(),
        act,
        round ->
            switch (command.move()) {
              case ANNOUNCE -> round.announce(act);
              case ENTER -> round.enter(rules, act);
              case LEAVE -> round.leave(rules, act);
              case REPORT -> round.report(act);
              case CLOSE -> round.close(act);
            });
  }
}
