package casework.scoring.board.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;

/** Who may put his name to which step; organ and department count beside the role. */
final class Signing {

  private Signing() {}

  /** The body scores itself: its own people, whose department it is. */
  @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
  static void byBody(String organ, String body, String step, Actor actor) {
    boolean own = actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD) && actor.worksIn(body);
    require(own && isOf(organ, actor), step, "R-SCORE-01");
  }

  /** The office that supervises cadres (干部监督室) verifies, deducts and publishes. */
  @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
  static void byScorer(String organ, String step, Actor actor) {
    require(isOf(organ, actor) && actor.is(Role.SCORER), step, "R-SCORE-01");
  }

  /** What is published is changed by the head alone. */
  @Rule(value = "R-SCORE-05", kind = RuleKind.REFUSES)
  static void byHead(String organ, String step, Actor actor) {
    require(isOf(organ, actor) && actor.is(Role.HEAD), step, "R-SCORE-05");
  }

  private static boolean isOf(String organ, Actor actor) {
    return actor.organ().equals(organ);
  }

  private static void require(boolean may, String step, String rule) {
    if (!may) {
      throw new Refused(new BoardRefusal.NotYours(step, rule));
    }
  }
}
