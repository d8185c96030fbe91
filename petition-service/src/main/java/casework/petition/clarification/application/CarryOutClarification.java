package casework.petition.clarification.application;

import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.EvidenceRef;
import casework.petition.clarification.domain.Notice;
import casework.petition.clarification.domain.Tacit;
import casework.petition.clarification.domain.Visit;
import casework.petition.clarification.domain.Way;
import casework.petition.intake.application.ContentSafe;
import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.SealedContent;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** The steps of a clarification after it was proposed. */
@Named
public final class CarryOutClarification {

  /** Which clarification, as it was seen. */
  public record Seen(UUID clarification, Revision expected) {}

  private final FilesInSight inSight;
  private final Clarifications clarifications;
  private final PetitionsInSight petitions;
  private final ContentSafe contents;
  private final TextSafe safe;
  private final Notices notices;
  private final Organs organs;

  public CarryOutClarification(
      FilesInSight inSight,
      Clarifications clarifications,
      PetitionsInSight petitions,
      ContentSafe contents,
      TextSafe safe,
      Notices notices,
      Organs organs) {
    this.inSight = inSight;
    this.clarifications = clarifications;
    this.petitions = petitions;
    this.contents = contents;
    this.safe = safe;
    this.notices = notices;
    this.organs = organs;
  }

  public Stored<Clarification> decide(Seen seen, boolean approved, Act act) {
    return step(seen, act, each -> each.decide(approved, act));
  }

  /** Writes the notice, with the name out of the petition, and lets it go out. */
  public Stored<Clarification> issue(Seen seen, EvidenceRef number, Act act) {
    return step(
        seen,
        act,
        each -> {
          each.requireIssuable(act);
          Notice notice = notices.write(each.id(), number, words(each, act), act.signed());
          return each.issue(notice, act);
        });
  }

  public Stored<Clarification> carryOut(Seen seen, Way way, LocalDate on, Act act) {
    return step(seen, act, each -> each.carryOut(way, on, act));
  }

  public Stored<Clarification> scheduleVisit(Seen seen, LocalDate dueOn, Act act) {
    return step(seen, act, each -> each.scheduleVisit(dueOn, act));
  }

  public Stored<Clarification> visit(
      Seen seen, int number, LocalDate heldOn, Visit.Result result, Act act) {
    return step(seen, act, each -> each.visit(number, heldOn, result, act));
  }

  public Stored<Clarification> close(Seen seen, Act act) {
    return step(seen, act, each -> each.close(act));
  }

  private Notices.Words words(Clarification clarification, Act act) {
    PetitionId id = new PetitionId(clarification.place().petition());
    Petition petition = petitions.readBy(act.actor(), id).state();
    SealedContent content = petition.content();
    if (content == null) {
      throw new Refused(new PetitionRefusal.NoSuchPetition());
    }
    Accused person =
        contents.accused(id, content).stream()
            .filter(each -> each.number() == clarification.place().accused())
            .findFirst()
            .orElseThrow(() -> new Refused(new PetitionRefusal.NoSuchPetition()));
    return new Notices.Words(
        organs.nameOf(petition.organ(), act.on()),
        person.name() + "（" + person.unit() + person.post() + "）",
        safe.open(clarification.id(), ProposeClarification.MATTER, clarification.matter()),
        act.on());
  }

  private Stored<Clarification> step(
      Seen seen, Act act, Function<Clarification, Change<Clarification, Tacit>> what) {
    Stored<Clarification> read =
        FilesInSight.at(seen.expected(), inSight.clarification(act.actor(), seen.clarification()));
    return clarifications.save(read, what.apply(read.state()), act);
  }
}
