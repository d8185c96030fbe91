package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.Pace;
import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** The handling department takes note of a prompt. */
@Named
public final class AcknowledgePrompt {

  /** What the officer asks for. */
  public record Command(ClueId clue, int prompt) {}

  private final Ledger ledger;

  public AcknowledgePrompt(Ledger ledger) {
    this.ledger = ledger;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.add(command.clue(), act, clue -> Pace.acknowledge(clue, command.prompt(), act));
  }
}
