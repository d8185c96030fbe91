package casework.petition.interference.application;

import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.domain.Neighbourhood;
import casework.petition.intake.domain.PetitionId;
import casework.petition.interference.application.AccountSafe.Account;
import casework.petition.interference.domain.Interference;
import casework.petition.interference.domain.Interference.MatterKind;
import casework.petition.interference.domain.InterferenceRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.store.Created;
import jakarta.inject.Named;
import java.util.UUID;

/** Enters that somebody asked about, intervened in or pleaded for a matter. */
@Named
public final class RecordInterference {

  /**
   * What is entered.
   *
   * @param ownHead whether it was the head of the recorder's organ: then the organ above keeps it
   */
  public record Command(Interference.Entry entry, boolean ownHead, Account account) {}

  private final Interferences register;
  private final PetitionsInSight petitions;
  private final Neighbourhood neighbourhood;
  private final AccountSafe safe;

  public RecordInterference(
      Interferences register,
      PetitionsInSight petitions,
      Neighbourhood neighbourhood,
      AccountSafe safe) {
    this.register = register;
    this.petitions = petitions;
    this.neighbourhood = neighbourhood;
    this.safe = safe;
  }

  public Created<Interference> handle(Command command, Cause.Creation creation, Act act) {
    UUID matter = command.entry().matter();
    if (matter != null && command.entry().matterKind() == MatterKind.PETITION) {
      petitions.readBy(act.actor(), new PetitionId(matter));
    }
    UUID id = creation.id("interference");
    return register.add(
        id,
        Interference.enter(
            id, command.entry(), keeper(command, act), safe.seal(id, command.account()), act),
        act);
  }

  @Rule(value = "R-SEC-03", kind = RuleKind.REFUSES)
  private String keeper(Command command, Act act) {
    String organ = act.actor().organ();
    return command.ownHead()
        ? neighbourhood.of(organ, act.on()).above().stream()
            .findFirst()
            .orElseThrow(() -> new Refused(new InterferenceRefusal.NobodyAbove()))
        : organ;
  }
}
