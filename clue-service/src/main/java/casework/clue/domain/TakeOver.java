package casework.clue.domain;

import casework.clue.domain.ClueEvent.ClueTakenOver;
import casework.clue.domain.ClueLifecycle.Step;
import casework.clue.domain.ClueState.HandedOver;
import casework.clue.domain.ClueState.UnderStudy;
import casework.clue.domain.PaperMatter.PaperDisposal;
import casework.clue.domain.PaperMatter.PaperExtension;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.Period;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings open matters from paper into the ledger, with their past dates and clocks. */
public final class TakeOver {

  private TakeOver() {}

  /** The clue that a matter on paper becomes. */
  public static Change<Clue, ClueEvent> of(
      PaperMatter paper, String organ, RuleBook rules, Act act) {
    Signing.bySupervision(organ, Step.TAKE_OVER.word(), act.actor());
    requireDays(paper, act.on());
    List<SignedStep> trail = new ArrayList<>(paper.signatures());
    trail.add(new SignedStep(Step.TAKE_OVER.word(), act.signed(), "", false));
    Clue clue =
        new Clue(
            ClueId.ofPaper(organ, paper.number().value()),
            organ,
            false,
            new Origin.TakenOver(
                paper.batch(),
                paper.line(),
                act.on(),
                paper.source(),
                paper.region(),
                paper.problem()),
            paper.receivedOn(),
            ClueLifecycle.TABLE.arrive(null, Step.TAKE_OVER, state(paper, act)),
            trail,
            List.of(),
            List.of(),
            clocks(paper, organ, rules, act.on()),
            Warnings.NONE,
            List.of());
    ClueEvent said =
        new ClueTakenOver(
            clue.about(), paper.number(), paper.department(), paper.receivedOn(), act.on());
    return Pace.settle(
        Change.of(clue, Step.TAKE_OVER.word(), List.of("R-CLUE-01"), said), rules, act.on());
  }

  private static void requireDays(PaperMatter paper, LocalDate today) {
    Clue.requireDay("receivedOn", paper.receivedOn(), LocalDate.of(1990, 1, 1), today);
    PaperDisposal disposal = paper.disposal();
    if (disposal == null) {
      return;
    }
    LocalDate approvedOn = disposal.approvedBy().on();
    Clue.requireDay("approvedOn", approvedOn, paper.receivedOn(), today);
    if (disposal.method() == DisposalMethod.CONCLUDED) {
      throw new Refused(new ClueRefusal.Malformed("method", "that of an open matter"));
    }
    PaperExtension extension = disposal.extension();
    if (extension != null) {
      Clue.requireDay("grantedOn", extension.grantedOn(), approvedOn, today);
    }
  }

  private static ClueState state(PaperMatter paper, Act act) {
    Signed onReceipt = new Signed(paper.keeper(), act.at());
    Placement placement =
        new Placement(
            paper.number(),
            new Distribution(paper.department(), paper.mode(), signature(paper, onReceipt)),
            paper.keeper(),
            paper.receivedOn());
    PaperDisposal disposal = paper.disposal();
    if (disposal != null) {
      return Disposing.stateOf(
          placement,
          new Disposal(disposal.method(), disposal.team(), disposal.approvedBy(), paper.studies()));
    }
    return paper.studies().isEmpty()
        ? new HandedOver(placement)
        : new UnderStudy(placement, paper.studies());
  }

  private static Signed signature(PaperMatter paper, Signed otherwise) {
    return paper.signatures().isEmpty() ? otherwise : paper.signatures().getFirst().by();
  }

  private static Clocks clocks(PaperMatter paper, String organ, RuleBook rules, LocalDate today) {
    Clocks started = Clocks.NONE.start(Stage.DISPOSAL, paper.receivedOn(), organ, rules, today);
    PaperDisposal disposal = paper.disposal();
    if (disposal == null) {
      return started;
    }
    WorkingCalendar calendar = rules.calendar(organ, today);
    LocalDate approvedOn = disposal.approvedBy().on();
    Clocks stopped = started.change(clock -> clock.stop(approvedOn), calendar, today);
    return disposal
        .method()
        .stage()
        .map(stage -> stopped.start(stage, approvedOn, organ, rules, today))
        .map(clocks -> extended(clocks, disposal.extension(), calendar, today))
        .orElse(stopped);
  }

  private static Clocks extended(
      Clocks clocks,
      @Nullable PaperExtension extension,
      WorkingCalendar calendar,
      LocalDate today) {
    if (extension == null) {
      return clocks;
    }
    Period by = Period.months(extension.months());
    return clocks.change(
        (DeadlineClock clock) -> clock.extend(by, extension.grantedOn(), extension.approvedBy()),
        calendar,
        today);
  }
}
