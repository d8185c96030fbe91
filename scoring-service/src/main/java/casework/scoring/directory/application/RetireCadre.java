package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreId;
import jakarta.inject.Named;
import java.time.LocalDate;

/** A cadre retires. */
@Named
public final class RetireCadre {

  /** What the officer asks for. */
  public record Command(CadreId cadre, Revision expected, LocalDate retiredOn) {}

  private final CadreRegister register;

  public RetireCadre(CadreRegister register) {
    this.register = register;
  }

  public Stored<Cadre> handle(Command command, Act act) {
    return register.step(
        command.cadre(), command.expected(), act, cadre -> cadre.retire(command.retiredOn(), act));
  }
}
