package casework.inspection.application.round;

import casework.inspection.application.Rounds;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.round.Round;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.Created;
import jakarta.inject.Named;

/** The inspection office plans a round. */
@Named
public final class OpenRound {

  /** What the officer asks for. */
  public record Command(String name, String kind) {}

  private final Rounds rounds;
  private final RuleBook rules;

  public OpenRound(Rounds rounds, RuleBook rules) {
    this.rounds = rounds;
    this.rules = rules;
  }

  public Created<Round> handle(Command command, Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("a round is a creation, not " + act.cause());
    }
    RoundId id = new RoundId(creation.id("round"));
    return rounds.add(
        id.value(), Round.open(id, command.name(), command.kind(), rules.numbers(), act), act);
  }
}
