package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.Correction;
import jakarta.inject.Named;

/** What was recorded wrongly of a cadre is put right, from the beginning. */
@Named
public final class CorrectCadre {

  /** What the officer asks for. */
  public record Command(CadreId cadre, Revision expected, Correction correction) {}

  private final CadreRegister register;

  public CorrectCadre(CadreRegister register) {
    this.register = register;
  }

  public Stored<Cadre> handle(Command command, Act act) {
    return register.step(
        command.cadre(),
        command.expected(),
        act,
        cadre -> cadre.correct(command.correction(), act));
  }
}
