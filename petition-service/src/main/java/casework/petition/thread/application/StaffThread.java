package casework.petition.thread.application;

import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.application.ReadTrail;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.SealedContent;
import casework.petition.thread.application.ThreadInClear.File;
import casework.petition.thread.domain.Entry;
import casework.petition.thread.domain.ThreadRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * The office's side of a thread: for whoever may read the allegation, each reading taken down
 * first.
 */
@Named
public final class StaffThread {

  private final PetitionsInSight inSight;
  private final ReadTrail trail;
  private final OpenThread open;
  private final ChangeThread change;
  private final ThreadSafe safe;
  private final EvidenceStore evidence;

  public StaffThread(
      PetitionsInSight inSight,
      ReadTrail trail,
      OpenThread open,
      ChangeThread change,
      ThreadSafe safe,
      EvidenceStore evidence) {
    this.inSight = inSight;
    this.trail = trail;
    this.open = open;
    this.change = change;
    this.safe = safe;
    this.evidence = evidence;
  }

  public ThreadInClear read(Actor actor, PetitionId id) {
    Petition petition = inSight.readBy(actor, id).state();
    SealedContent content = content(petition);
    trail.read(actor, id.value(), "thread");
    return open.handle(petition, content);
  }

  /** One file of the thread. */
  public record Opened(File file, byte[] content) {}

  public Opened file(Actor actor, PetitionId id, UUID file) {
    Petition petition = inSight.readBy(actor, id).state();
    SealedContent content = content(petition);
    trail.read(actor, id.value(), "evidence");
    File found =
        open.handle(petition, content).lines().stream()
            .flatMap(each -> each.files().stream())
            .filter(each -> each.id().equals(file))
            .findFirst()
            .orElseThrow(() -> new Refused(new ThreadRefusal.NoSuchFile()));
    return new Opened(found, evidence.open(id, content, file));
  }

  /**
   * Asks the reporter something, or tells him something.
   *
   * @param asks whether an answer is wanted
   */
  public ThreadInClear say(
      PetitionId id, String text, boolean asks, Cause.Creation creation, Act act) {
    Petition petition = inSight.readBy(act.actor(), id).state();
    SealedContent content = content(petition);
    UUID entry = creation.id("thread-entry");
    String sealed = safe.seal(id, content, ReporterWord.textOf(entry), text);
    Entry said =
        asks
            ? new Entry.Question(entry, creation.fingerprint(), sealed, act.signed())
            : new Entry.Notice(entry, creation.fingerprint(), sealed, act.signed());
    change.handle(petition, act, thread -> thread.say(said, act));
    return open.handle(petition, content);
  }

  /** Takes down that the office has read the entries up to that one. */
  public ThreadInClear markRead(PetitionId id, int upTo, Act act) {
    Petition petition = inSight.readBy(act.actor(), id).state();
    SealedContent content = content(petition);
    change.handle(petition, act, thread -> thread.read(upTo, act));
    return open.handle(petition, content);
  }

  private static SealedContent content(Petition petition) {
    SealedContent content = petition.content();
    if (content == null) {
      throw new Refused(new PetitionRefusal.NoSuchPetition());
    }
    return content;
  }
}
