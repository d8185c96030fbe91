package casework.petition.thread.application;

import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.Outcome;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionState;
import casework.petition.intake.domain.RefusalReason;
import casework.petition.intake.domain.SealedContent;
import casework.petition.thread.application.ReporterWord.Said;
import casework.petition.thread.domain.Progress;
import casework.petition.thread.domain.ThreadRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody can do who has a code and no account. */
@Named
public final class ReporterDesk {

  private static final ThreadInClear NOTHING = new ThreadInClear(List.of(), List.of(), 0, null);

  private final LookUpReceipt lookUp;
  private final Petitions petitions;
  private final OpenThread open;
  private final ReporterWord words;

  public ReporterDesk(
      LookUpReceipt lookUp, Petitions petitions, OpenThread open, ReporterWord words) {
    this.lookUp = lookUp;
    this.petitions = petitions;
    this.open = open;
    this.words = words;
  }

  /** What the code shows. */
  public record Shown(Progress progress, ThreadInClear thread) {}

  /** Looks at the report; empty where there is no such code. */
  public Optional<Shown> look(String code) {
    return lookUp.handle(code).map(this::show);
  }

  /**
   * Adds something to the report; empty where there is no such code.
   *
   * @throws Refused {@code nothing-can-be-added} where nothing can be added, or the report is on
   *     its way to another organ: nothing is kept then, and it may be sent again
   */
  public Optional<Shown> say(String code, Said said, Cause.Creation creation, Act act) {
    return lookUp.handle(code).map(id -> say(code, id, said, creation, act));
  }

  // The report may have gone elsewhere while this was taken, and this be too late to go with it.
  // Said there again it is there once, whether it came in time or not.
  private Shown say(String code, PetitionId id, Said said, Cause.Creation creation, Act act) {
    add(id, said, creation, act);
    PetitionId now = lookUp.again(code).orElse(id);
    return now.equals(id) ? show(id) : say(code, now, said, creation, act);
  }

  private void add(PetitionId id, Said said, Cause.Creation creation, Act act) {
    Petition petition = petitions.find(id).map(Stored::state).orElse(null);
    SealedContent content = petition == null ? null : petition.content();
    if (petition == null || content == null) {
      throw new Refused(new ThreadRefusal.NothingCanBeAdded());
    }
    words.handle(petition, content, said, creation, act);
  }

  private Shown show(PetitionId id) {
    Petition petition = petitions.find(id).map(Stored::state).orElse(null);
    SealedContent content = petition == null ? null : petition.content();
    return petition == null || content == null
        ? new Shown(Progress.HANDED_ON, NOTHING)
        : new Shown(progress(petition.state()), open.handle(petition, content));
  }

  /** In plain words; whether it has become a clue is nothing a reporter could be told safely. */
  @Rule("R-SEC-01")
  static Progress progress(PetitionState state) {
    return switch (state) {
      case PetitionState.Registered _ -> Progress.RECEIVED;
      case PetitionState.Accepted _, PetitionState.Referred _ -> Progress.IN_HAND;
      case PetitionState.Refused refused -> refused(refused.reason());
      case PetitionState.Closed closed -> closed(closed.outcome());
      case PetitionState.Transferred _ -> Progress.HANDED_ON;
    };
  }

  private static Progress refused(RefusalReason reason) {
    return switch (reason) {
      case OTHER_PROCEDURE, OTHER_BODY -> Progress.NOT_FOR_US;
      case NO_SUBSTANCE -> Progress.TOO_LITTLE;
    };
  }

  private static Progress closed(@Nullable Outcome outcome) {
    return outcome == Outcome.FORWARDED || outcome == Outcome.TOLD_WHERE_TO_GO
        ? Progress.NOT_FOR_US
        : Progress.FINISHED;
  }
}
