package casework.inspection.application.round;

import casework.inspection.application.Rounds;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.round.Declaration;
import casework.inspection.domain.round.Round;
import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;

/** Members' forms before a round are entered. */
@Named
public final class DeclareTies {

  /** What the officer asks for. */
  public record Command(RoundId round, List<Declaration> declarations) {}

  private final Rounds rounds;

  public DeclareTies(Rounds rounds) {
    this.rounds = rounds;
  }

  public Stored<Round> handle(Command command, Act act) {
    return rounds.addition(
        command.round().value(), act, round -> round.declare(command.declarations(), act));
  }
}
