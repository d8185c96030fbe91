package casework.clue.domain;

import casework.clue.domain.ClueEvent.ClueClosed;
import casework.clue.domain.ClueEvent.ClueReopened;
import casework.clue.domain.ClueEvent.ClueStruckOff;
import casework.clue.domain.ClueLifecycle.Step;
import casework.clue.domain.ClueState.Disposed;
import casework.clue.domain.ClueState.Ended;
import casework.clue.domain.ClueState.ResultRecorded;
import casework.clue.domain.ClueState.StruckOff;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.Signed;
import java.util.List;

/** How the work on a clue ends: with a result (办结), off the ledger (对账销号), and not for good. */
final class Closing {

  private Closing() {}

  @Rule("R-CLUE-05")
  static Change<Clue, ClueEvent> recordResult(
      Clue clue,
      ResultKind kind,
      List<String> measures,
      List<Integer> persons,
      RuleBook rules,
      Act act) {
    clue.require(Step.RECORD_RESULT);
    Disposed now = clue.in(Disposed.class);
    Signing.byHandlers(clue.organ(), now.placement(), Step.RECORD_RESULT.word(), act.actor());
    Signing.notRecused(clue.recusals(), List.of(act.actor().officer()));
    DisposalMethod method = now.disposal().method();
    if (!kind.mayFollow(method) || (kind == ResultKind.FILED) == persons.isEmpty()) {
      throw new Refused(new ClueRefusal.ResultDoesNotFit(kind, method));
    }
    Filing filing = persons.isEmpty() ? null : file(clue, persons, rules.numbers(), act);
    Result result = new Result(kind, measures, filing, act.signed());
    ClueState to = new ResultRecorded(now.placement(), now.disposal(), result);
    Clue next =
        clue.step(Step.RECORD_RESULT, to, kind.name(), act).with(clue.stopped(rules, act.on()));
    ClueEvent said = new ClueClosed(clue.about(), method, kind, act.on(), filing);
    return Pace.settle(Clue.change(next, Step.RECORD_RESULT, "R-CLUE-05", said), rules, act.on());
  }

  private static Filing file(Clue clue, List<Integer> persons, Numbers numbers, Act act) {
    CaseId caseId = CaseId.of(clue.id());
    Filing.requirePlaces(persons);
    return new Filing(caseId, numbers.filing(clue.organ(), act.on(), caseId.value()), persons);
  }

  @Rule("R-CLUE-05")
  static Change<Clue, ClueEvent> strikeOff(Clue clue, Act act) {
    clue.require(Step.STRIKE_OFF);
    Signing.bySupervision(clue.organ(), Step.STRIKE_OFF.word(), act.actor());
    ResultRecorded now = clue.in(ResultRecorded.class);
    Signing.notByHandlers(now.placement(), now.result(), act.actor());
    ClueState to = new StruckOff(now.placement(), now.disposal(), now.result(), act.signed());
    ClueEvent said = new ClueStruckOff(clue.about(), act.on());
    return Clue.change(clue.step(Step.STRIKE_OFF, to, "", act), Step.STRIKE_OFF, "R-CLUE-05", said);
  }

  @Rule("T-RN-FB")
  static Change<Clue, ClueEvent> reopen(
      Clue clue, String reason, String note, RuleBook rules, Act act) {
    clue.require(Step.REOPEN);
    Signing.byHead(clue.organ(), Step.REOPEN.word(), act.actor());
    Disposed now = clue.in(Disposed.class);
    Result result = clue.in(Ended.class).result();
    Filing filing = result.filing();
    // What was filed goes on in its case, where a decision can be taken anew.
    if (filing != null) {
      throw new Refused(new ClueRefusal.FiledInACase(filing.number()));
    }
    Signed struckOffBy = clue.state() instanceof StruckOff off ? off.struckOffBy() : null;
    DisposalMethod method = now.disposal().method();
    Clue next =
        clue.step(Step.REOPEN, Disposing.stateOf(now.placement(), now.disposal()), reason, act)
            .and(new Reopening(now.disposal(), result, struckOffBy, reason, note, act.signed()))
            .with(Disposing.clocksOf(method, clue.clocks(), clue.organ(), rules, act))
            // The graded talks of the first time were held, or are due, for that time.
            .with(clue.warnings().withoutMandates());
    ClueEvent said = new ClueReopened(clue.about(), reason, act.on());
    return Pace.settle(Clue.change(next, Step.REOPEN, "T-RN-FB", said), rules, act.on());
  }
}
