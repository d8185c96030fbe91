package casework.petition.relay.application;

import casework.petition.intake.application.MoveDown;
import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionLifecycle;
import casework.petition.intake.domain.PetitionState;
import casework.petition.relay.domain.Forwarding;
import casework.petition.relay.domain.RelayRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.UUID;

/** Forwards a petition that belongs to a lower organ, or back to the one it came from. */
@Named
public final class ForwardPetition {

  /** Which petition, as it was seen, and to which organ. */
  public record Command(PetitionId petition, Revision expected, String organ) {}

  private final PetitionsInSight inSight;
  private final MoveDown moveDown;
  private final Forwardings forwardings;
  private final HigherOrgans organs;
  private final RelayBook book;

  public ForwardPetition(
      PetitionsInSight inSight,
      MoveDown moveDown,
      Forwardings forwardings,
      HigherOrgans organs,
      RelayBook book) {
    this.inSight = inSight;
    this.moveDown = moveDown;
    this.forwardings = forwardings;
    this.organs = organs;
    this.book = book;
  }

  // The clock first: a petition that has moved and is not waited for is worse than a clock whose
  // petition comes with the next try.
  public Stored<Forwarding> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    Petition petition = read.state();
    petition.requireOpenTo(PetitionLifecycle.Step.TRANSFER, act.actor());
    if (!(petition.state() instanceof PetitionState.Registered)) {
      throw new Refused(new RelayRefusal.DecidedAlready());
    }
    String from = petition.organ();
    boolean mayHaveIt = mayHaveIt(petition, command.organ(), act);
    UUID arrived = MoveDown.arrivalOf(petition.id(), command.organ()).value();
    Forwarding.Way way = new Forwarding.Way(from, command.organ(), petition.id().value(), arrived);
    var change =
        Forwarding.forward(way, mayHaveIt, book.of(command.organ(), act.on(), act.on()), act);
    moveDown.requireKnowable(petition, command.organ(), act.on());
    Cause.Creation cause = Cause.Creation.lasting("forwarding", arrived.toString(), "forwarding");
    Stored<Forwarding> kept =
        forwardings.add(arrived, change, new Act(act.actor(), cause, act.at())).stored();
    moveDown.handle(read, command.organ(), act);
    return kept;
  }

  private boolean mayHaveIt(Petition petition, String organ, Act act) {
    boolean below =
        organs.isKnown(organ, act.on()) && organs.above(organ, act.on()).contains(petition.organ());
    return below
        || forwardings
            .find(petition.id().value())
            .filter(each -> each.state().from().equals(organ))
            .isPresent();
  }
}
