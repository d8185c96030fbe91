package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionNumber;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.SealedContent;
import casework.petition.intake.domain.Transfer;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Gives a petition to the organ above when an accused turns out to be out of this organ's reach:
 * the higher organ owns it, and below only the number is left. What the reporter adds goes above
 * first, what he has said follows. Each part may be done again after a crash; the one below is
 * emptied last, and then what is kept beside it.
 */
@Named
public final class MoveUp {

  private final Petitions petitions;
  private final ContentSafe safe;
  private final ReporterVault vault;
  private final Receipts receipts;
  private final PetitionNumbers numbers;
  private final NoticeBook notices;
  private final KeptBeside beside;

  public MoveUp(
      Petitions petitions,
      ContentSafe safe,
      ReporterVault vault,
      Receipts receipts,
      PetitionNumbers numbers,
      NoticeBook notices,
      KeptBeside beside) {
    this.petitions = petitions;
    this.safe = safe;
    this.vault = vault;
    this.receipts = receipts;
    this.numbers = numbers;
    this.notices = notices;
    this.beside = beside;
  }

  Stored<Petition> handle(Stored<Petition> read, String higher, Act act) {
    Petition below = read.state();
    Cause.Creation cause =
        Cause.Creation.lasting("transfer", below.id().value().toString(), "transfer");
    PetitionId above = new PetitionId(cause.id("petition"));
    vault.copy(below.id(), above);
    Petition arrived =
        petitions
            .add(above, arriving(below, above, higher, act), new Act(act.actor(), cause, act.at()))
            .stored()
            .state();
    receipts.move(below.id(), above);
    beside.copy(below, arrived, act);
    beside.release(below.id());
    vault.release(below.id());
    Stored<Petition> left = petitions.save(read, Transfer.leaving(below, act), act);
    beside.follow(below, arrived, act);
    vault.remove(below.id());
    return left;
  }

  private Change<Petition, PetitionEvent> arriving(
      Petition below, PetitionId above, String higher, Act act) {
    SealedContent content = below.content();
    if (content == null) {
      throw new Refused(new PetitionRefusal.NoSuchPetition());
    }
    LocalDate today = act.on();
    PetitionNumber number = numbers.take(higher, today.getYear(), above);
    return Transfer.arriving(
        below,
        above,
        number,
        higher,
        safe.seal(above, safe.open(below.id(), content)),
        notices.of(higher, below.intake().receivedOn(), today),
        act);
  }
}
