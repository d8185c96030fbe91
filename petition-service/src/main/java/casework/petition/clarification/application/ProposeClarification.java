package casework.petition.clarification.application;

import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.UntrueReport;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.Created;
import jakarta.inject.Named;
import java.util.UUID;

/** Proposes to clear somebody of one matter in which an untrue report named him. */
@Named
public final class ProposeClarification {

  static final String MATTER = "clarification.matter";

  /** What is proposed, and of what he is to be cleared. */
  public record Command(UUID untrueReport, Clarification.Plan plan, String matter) {}

  private final FilesInSight inSight;
  private final Clarifications clarifications;
  private final TextSafe safe;

  public ProposeClarification(FilesInSight inSight, Clarifications clarifications, TextSafe safe) {
    this.inSight = inSight;
    this.clarifications = clarifications;
    this.safe = safe;
  }

  public Created<Clarification> handle(Command command, Cause.Creation creation, Act act) {
    UntrueReport verified = inSight.report(act.actor(), command.untrueReport()).state();
    UUID id = creation.id("clarification");
    return clarifications.add(
        id,
        Clarification.propose(
            id, verified, command.plan(), safe.seal(id, MATTER, command.matter()), act),
        act);
  }
}
