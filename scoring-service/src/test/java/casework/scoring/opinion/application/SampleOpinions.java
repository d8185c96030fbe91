package casework.scoring.opinion.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import casework.scoring.opinion.domain.CadreFacts;
import casework.scoring.opinion.domain.Numbers;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.Purpose;
import casework.scoring.opinion.domain.Verdict;
import casework.scoring.opinion.domain.VerdictKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Opinions of one organ in each of their states. */
final class SampleOpinions {

  static final String ORGAN = "990301-JW";
  static final LocalDate DAY = LocalDate.of(2020, 6, 30);
  static final Actor SCORER = actor("O1", ORGAN, Role.SCORER);
  static final Actor LEADER = actor("O2", ORGAN, Role.LEADER_IN_CHARGE);
  static final Actor HEAD = actor("O3", ORGAN, Role.HEAD);
  private static final String CADRE = "990301-C005";

  private static final CadreFacts NOTHING =
      new CadreFacts(CADRE, DAY, List.of(), null, null, false);
  private static final Numbers NUMBERS = (organ, on, _) -> organ + "-LY-" + on.getYear() + "-0001";

  private SampleOpinions() {}

  static Actor actor(String officer, String organ, Role... roles) {
    return new Actor(officer, organ, null, Set.of(roles), "test");
  }

  private static Act by(Actor actor, LocalDate on) {
    return new Act(actor, new Cause.Step(), LawDays.startOf(on).plusSeconds(9 * 3600));
  }

  static Opinion requested(int n, LocalDate on) {
    return Opinion.request(new UUID(4, n), Purpose.PROMOTION, List.of(CADRE), by(SCORER, on))
        .next();
  }

  static Opinion gathered(int n) {
    return requested(n, DAY).gather(List.of(NOTHING), by(SCORER, DAY)).next();
  }

  static Opinion drafted(int n) {
    Verdict clean = new Verdict(CADRE, VerdictKind.CLEAN, List.of());
    return gathered(n).draft(List.of(clean), by(SCORER, DAY)).next();
  }

  static Opinion signedOnce(int n) {
    return drafted(n).sign(by(LEADER, DAY)).next();
  }

  static Opinion issued(int n) {
    return signedOnce(n).issue(List.of(NOTHING), NUMBERS, by(HEAD, DAY)).next();
  }
}
