package casework.petition.intake.application;

import casework.petition.intake.domain.Competence;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.Intake;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionNumber;
import casework.petition.intake.domain.Registration;
import casework.petition.intake.domain.ReporterIdentity;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers a petition (登记). What is refused leaves nothing behind. */
@Named
public final class RegisterPetition {

  /**
   * What is to be registered.
   *
   * @param reporter null for an anonymous report
   */
  public record Command(Intake intake, Content content, @Nullable ReporterIdentity reporter) {}

  /**
   * A registered petition and the code its reporter carries away.
   *
   * @param receipt sixteen characters in groups of four
   */
  public record Registered(Created<Petition> petition, String receipt) {}

  private final Petitions petitions;
  private final Competence competence;
  private final ReporterVault vault;
  private final ContentSafe safe;
  private final PetitionNumbers numbers;
  private final NoticeBook notices;
  private final Receipts receipts;

  public RegisterPetition(
      Petitions petitions,
      Competence competence,
      ReporterVault vault,
      ContentSafe safe,
      PetitionNumbers numbers,
      NoticeBook notices,
      Receipts receipts) {
    this.petitions = petitions;
    this.competence = competence;
    this.vault = vault;
    this.safe = safe;
    this.numbers = numbers;
    this.notices = notices;
    this.receipts = receipts;
  }

  public Registered handle(Command command, Cause.Creation creation, Act act) {
    PetitionId id = new PetitionId(creation.id("petition"));
    Created<Petition> created =
        petitions
            .find(id)
            .map(before -> again(before, act))
            .orElseGet(() -> register(id, command, creation, act));
    return new Registered(created, receipts.issue(id));
  }

  /** The store tells whether it is the same creation; nothing else is touched. */
  private Created<Petition> again(Stored<Petition> before, Act act) {
    Petition petition = before.state();
    return petitions.add(petition.id(), Change.of(petition, "registration", List.of()), act);
  }

  // The vault first: a petition whose reporter was lost is worse than a row without a petition,
  // which is swept away.
  private Created<Petition> register(
      PetitionId id, Command command, Cause.Creation creation, Act act) {
    Registration checked =
        Registration.check(
            command.intake(), command.content(), command.reporter(), competence, act);
    keepReporter(id, checked, creation);
    Intake intake = checked.intake();
    PetitionNumber number = numbers.take(intake.organ(), act.on().getYear(), id);
    Change<Petition, PetitionEvent> change =
        Petition.register(
            id,
            number,
            checked,
            safe.seal(id, checked.content()),
            notices.of(intake.organ(), intake.receivedOn(), act.on()),
            act);
    return petitions.add(id, change, act);
  }

  private void keepReporter(PetitionId id, Registration checked, Cause.Creation creation) {
    boolean kept =
        Optional.ofNullable(checked.reporter())
            .map(each -> vault.keep(id, each, creation.fingerprint()))
            .orElse(true);
    if (!kept) {
      throw new Refused(new KeyUsedOtherwise());
    }
  }
}
