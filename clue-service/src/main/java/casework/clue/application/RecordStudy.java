package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.StudyLevel;
import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The record of one meeting of collective study is entered by its signer. */
@Named
public final class RecordStudy {

  /** What the officer asks for. */
  public record Command(
      ClueId clue,
      StudyLevel level,
      LocalDate heldOn,
      List<String> participants,
      DisposalMethod conclusion) {}

  private final Ledger ledger;

  public RecordStudy(Ledger ledger) {
    this.ledger = ledger;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.add(
        command.clue(),
        act,
        clue ->
            clue.study(
                command.level(),
                command.heldOn(),
                command.participants(),
                command.conclusion(),
                act));
  }
}
