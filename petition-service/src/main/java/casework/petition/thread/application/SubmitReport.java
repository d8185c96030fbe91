package casework.petition.thread.application;

import casework.petition.intake.application.Receipts;
import casework.petition.intake.application.RegisterPetition;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.SealedContent;
import casework.petition.relay.application.HandUp;
import casework.petition.thread.application.EvidenceStore.Checked;
import casework.petition.thread.application.ReporterWord.Said;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes a report from somebody who sits at the public form. What belongs to the higher organ is
 * sealed and handed up, and nothing of it stays here.
 */
@Named
public final class SubmitReport {

  private final RegisterPetition register;
  private final HandUp handUp;
  private final Receipts receipts;
  private final ReporterWord words;

  public SubmitReport(
      RegisterPetition register, HandUp handUp, Receipts receipts, ReporterWord words) {
    this.register = register;
    this.handUp = handUp;
    this.receipts = receipts;
    this.words = words;
  }

  /**
   * @param files looked through already, in memory
   * @param whole the submission in one piece, asked for where it has to be handed up
   */
  public record Command(
      RegisterPetition.Command report, List<Checked> files, Supplier<byte[]> whole) {

    public Command {
      files = List.copyOf(files);
    }
  }

  /**
   * @param code what the reporter carries away
   * @param handedOn true where the report belongs to another organ and was handed on
   */
  public record Submitted(String code, boolean handedOn) {}

  /** The same creation gives the same code. */
  @Rule(value = "R-INT-07", kind = RuleKind.COMPUTES)
  public Submitted handle(Command command, Cause.Creation creation, Act act) {
    Act onThatDay = new Act(act.actor(), creation, LawDays.startOf(act.on()));
    try {
      return registered(command, creation, onThatDay);
    } catch (Refused refused) {
      if (refused.refusal() instanceof PetitionRefusal.BelongsToHigherOrgan) {
        return handedUp(command, creation, onThatDay);
      }
      throw refused;
    }
  }

  private Submitted registered(Command command, Cause.Creation creation, Act act) {
    var registered = register.handle(command.report(), creation, act);
    Petition petition = registered.petition().stored().state();
    SealedContent content = petition.content();
    if (!command.files().isEmpty() && content != null) {
      words.handle(petition, content, new Said(null, null, command.files()), creation, act);
    }
    return new Submitted(registered.receipt(), false);
  }

  private Submitted handedUp(Command command, Cause.Creation creation, Act act) {
    var intake = command.report().intake();
    HandUp.HandedUp record =
        handUp.handle(
            intake.organ(),
            intake.channel().code(),
            intake.receivedOn(),
            command.report().content().accused(),
            command.whole().get(),
            creation,
            act);
    return new Submitted(receipts.issue(new PetitionId(record.relay())), true);
  }
}
