package casework.inspection.application;

import casework.inspection.domain.RuleBook;
import casework.platform.kernel.Act;
import jakarta.inject.Named;
import java.util.UUID;

/** A matter's day has come: something is past due, or a calendar is out that may move its day. */
@Named
public final class LookAgain {

  private final Problems problems;
  private final FollowUps followUps;
  private final Recommendations recommendations;
  private final RuleBook rules;

  public LookAgain(
      Problems problems, FollowUps followUps, Recommendations recommendations, RuleBook rules) {
    this.problems = problems;
    this.followUps = followUps;
    this.recommendations = recommendations;
    this.rules = rules;
  }

  public void atProblem(UUID id, Act act) {
    problems.own(id, act, problem -> problem.look(rules, act));
  }

  public void atFollowUp(UUID id, Act act) {
    followUps.own(id, act, followUp -> followUp.look(rules, act));
  }

  public void atRecommendation(UUID id, Act act) {
    recommendations.own(id, act, recommendation -> recommendation.look(rules, act));
  }
}
