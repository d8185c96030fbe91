package casework.petition.clarification.application;

import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.ClarificationRefusal;
import casework.petition.clarification.domain.Notice;
import casework.petition.intake.application.ReadTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.UUID;

/** Shows what a clarification says, and takes each reading down first. */
@Named
public final class ReadClarification {

  /** A clarification and of what somebody is cleared by it. */
  public record Opened(Stored<Clarification> clarification, String matter) {}

  private final FilesInSight inSight;
  private final TextSafe safe;
  private final Notices notices;
  private final ReadTrail trail;

  public ReadClarification(FilesInSight inSight, TextSafe safe, Notices notices, ReadTrail trail) {
    this.inSight = inSight;
    this.safe = safe;
    this.notices = notices;
    this.trail = trail;
  }

  public Opened open(Actor actor, UUID id) {
    Stored<Clarification> found = inSight.clarification(actor, id);
    trail.read(actor, id, "clarification");
    return new Opened(found, safe.open(id, ProposeClarification.MATTER, found.state().matter()));
  }

  /** The notice as it went out. */
  public byte[] notice(Actor actor, UUID id) {
    Notice notice = inSight.clarification(actor, id).state().notice();
    if (notice == null) {
      throw new Refused(new ClarificationRefusal.NoSuchFile());
    }
    trail.read(actor, id, "clarification-notice");
    return notices.file(id, notice);
  }
}
