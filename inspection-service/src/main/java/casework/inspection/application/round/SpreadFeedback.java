package casework.inspection.application.round;

import casework.inspection.application.FollowUps;
import casework.inspection.application.Problems;
import casework.inspection.application.Rounds;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpId;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.inspection.domain.problem.ProblemState;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.Target;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What follows from a unit having been told: its follow-up opens, and its problems' time runs. */
@Named
public final class SpreadFeedback {

  private static final int BATCH = 200;

  private final Rounds rounds;
  private final Problems problems;
  private final FollowUps followUps;
  private final RuleBook rules;

  public SpreadFeedback(Rounds rounds, Problems problems, FollowUps followUps, RuleBook rules) {
    this.rounds = rounds;
    this.problems = problems;
    this.followUps = followUps;
    this.rules = rules;
  }

  /** Heard once or often, it comes to the same; the day is the one that was signed. */
  public void handle(RoundId id, String unit) {
    Round round = rounds.find(id.value()).map(Stored::state).orElse(null);
    Target target = round == null ? null : round.target(unit).orElse(null);
    Target.Feedback feedback = target == null ? null : target.feedback();
    if (round == null || target == null || feedback == null) {
      return;
    }
    Act act = new Act(Actor.system("inspection-feedback"), new Cause.Step(), feedback.by().at());
    UUID followUp = FollowUpId.of(id, unit).value();
    if (followUps.find(followUp).isEmpty()) {
      followUps.add(
          followUp,
          FollowUp.open(
              id,
              round.organ(),
              target.unit(),
              feedback.individualOn(),
              feedback.publicOn(),
              feedback.on(),
              feedback.by(),
              rules,
              act),
          act);
    }
    List<ProblemId> untold = problems.untold(id, unit, BATCH);
    while (!untold.isEmpty()) {
      for (ProblemId each : untold) {
        tell(each, feedback, act);
      }
      untold = problems.untold(id, unit, BATCH);
    }
  }

  private void tell(ProblemId id, Target.Feedback feedback, Act act) {
    problems
        .find(id.value())
        .filter(read -> isUntold(read.state()))
        .ifPresent(
            read -> {
              try {
                problems.save(read, read.state().feedBack(feedback.on(), rules, act), act);
              } catch (StaleRevision e) {
                // An officer was first; the next look finds it as he left it.
                return;
              }
            });
  }

  private static boolean isUntold(Problem problem) {
    return problem.state() instanceof ProblemState.Reported;
  }
}
