package casework.petition.vault.application;

import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.PetitionId;
import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningId;
import casework.petition.vault.domain.VaultRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Lets a second person approve an opening, refuse it, or end it early. */
@Named
public final class DecideOnOpening {

  /** Which opening, as it was seen. */
  public record Command(UUID petition, OpeningId opening, Revision expected) {}

  @FunctionalInterface
  private interface Decision {
    Change<IdentityOpening, Void> on(IdentityOpening opening, Instant now);
  }

  private final OpeningsInSight inSight;
  private final Openings openings;
  private final Petitions petitions;
  private final OpeningTermsBook terms;
  private final AccusedSide accused;
  private final InstantSource machine;

  public DecideOnOpening(
      OpeningsInSight inSight,
      Openings openings,
      Petitions petitions,
      OpeningTermsBook terms,
      AccusedSide accused,
      InstantSource machineTime) {
    this.inSight = inSight;
    this.openings = openings;
    this.petitions = petitions;
    this.terms = terms;
    this.accused = accused;
    this.machine = machineTime;
  }

  public Stored<IdentityOpening> approve(Command command, Act act) {
    boolean accusedHimself =
        petitions
            .find(new PetitionId(command.petition()))
            .filter(each -> accused.includes(each.state(), act))
            .isPresent();
    return decide(
        command,
        act,
        (opening, now) -> {
          if (accusedHimself) {
            throw new Refused(new VaultRefusal.OnAccusedSide());
          }
          return opening.approve(terms.of(opening.organ(), act.on()), now, act);
        });
  }

  public Stored<IdentityOpening> refuse(Command command, Act act) {
    return decide(command, act, (opening, now) -> opening.refuse(now, act));
  }

  public Stored<IdentityOpening> withdraw(Command command, Act act) {
    return decide(command, act, (opening, now) -> opening.withdraw(now, act));
  }

  private Stored<IdentityOpening> decide(Command command, Act act, Decision decision) {
    Stored<IdentityOpening> read =
        inSight.at(command.expected(), act.actor(), command.petition(), command.opening());
    return openings.save(read, decision.on(read.state(), machine.instant()), act);
  }
}
