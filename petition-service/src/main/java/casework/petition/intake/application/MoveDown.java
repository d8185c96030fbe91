package casework.petition.intake.application;

import casework.petition.intake.domain.Competence;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionNumber;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.SealedContent;
import casework.petition.intake.domain.Transfer;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Gives a petition to another organ whose it is. Who reported stays sealed where he was received:
 * the other organ gets what is said and the way to answer him, and not his name. Each part may be
 * done again after a crash; the one that is left is emptied last, and then what is kept beside it.
 */
@Named
public final class MoveDown {

  private final Petitions petitions;
  private final Competence competence;
  private final ContentSafe safe;
  private final Receipts receipts;
  private final PetitionNumbers numbers;
  private final NoticeBook notices;
  private final KeptBeside beside;

  public MoveDown(
      Petitions petitions,
      Competence competence,
      ContentSafe safe,
      Receipts receipts,
      PetitionNumbers numbers,
      NoticeBook notices,
      KeptBeside beside) {
    this.petitions = petitions;
    this.competence = competence;
    this.safe = safe;
    this.receipts = receipts;
    this.numbers = numbers;
    this.notices = notices;
    this.beside = beside;
  }

  /** What becomes of the petition at that organ, by id: always the same. */
  public static PetitionId arrivalOf(PetitionId left, String organ) {
    return new PetitionId(cause(left, organ).id("petition"));
  }

  /** Refuses where the other organ may not know of the accused. */
  public void requireKnowable(Petition petition, String organ, LocalDate on) {
    competence.clear(organ, safe.accused(petition.id(), content(petition)), on);
  }

  /** Moves it; what is left keeps the number and the word {@code transferred}. */
  public Stored<Petition> handle(Stored<Petition> read, String organ, Act act) {
    Petition left = read.state();
    requireKnowable(left, organ, act.on());
    PetitionId arrived = arrivalOf(left.id(), organ);
    LocalDate today = act.on();
    PetitionNumber number = numbers.take(organ, today.getYear(), arrived);
    Petition below =
        petitions
            .add(
                arrived,
                Transfer.descending(
                    left,
                    arrived,
                    number,
                    organ,
                    safe.seal(arrived, safe.open(left.id(), content(left))),
                    notices.of(organ, left.intake().receivedOn(), today),
                    act),
                new Act(act.actor(), cause(left.id(), organ), act.at()))
            .stored()
            .state();
    receipts.move(left.id(), arrived);
    beside.copy(left, below, act);
    beside.release(left.id());
    Stored<Petition> gone = petitions.save(read, Transfer.forwarded(left, act), act);
    beside.follow(left, below, act);
    return gone;
  }

  private static SealedContent content(Petition petition) {
    SealedContent content = petition.content();
    if (content == null) {
      throw new Refused(new PetitionRefusal.NoSuchPetition());
    }
    return content;
  }

  private static Cause.Creation cause(PetitionId left, String organ) {
    return Cause.Creation.lasting("forwarding", left.value() + "/" + organ, "forwarding");
  }
}
