package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreId;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** An appointment is taken back, as though it had never been made. */
@Named
public final class WithdrawAppointment {

  /** What the officer asks for. */
  public record Command(
      CadreId cadre, Revision expected, UUID appointment, LocalDate withdrawnOn) {}

  private final CadreRegister register;

  public WithdrawAppointment(CadreRegister register) {
    this.register = register;
  }

  public Stored<Cadre> handle(Command command, Act act) {
    return register.step(
        command.cadre(),
        command.expected(),
        act,
        cadre -> cadre.withdraw(command.appointment(), command.withdrawnOn(), act));
  }
}
