package casework.petition.relay.domain;

import static casework.petition.relay.domain.SampleRelays.CITY;
import static casework.petition.relay.domain.SampleRelays.COUNTY;
import static casework.petition.relay.domain.SampleRelays.MONDAY;
import static casework.petition.relay.domain.SampleRelays.act;
import static casework.petition.relay.domain.SampleRelays.recusal;
import static casework.petition.relay.domain.SampleRelays.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.relay.domain.Recusal.Deciders;
import casework.petition.relay.domain.Recusal.Ground;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.testkit.lifecycle.LifecycleWalk;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecusalTest {

  private static final String HANDLER = COUNTY + "-O003";
  private static final String HEAD = COUNTY + "-O007";
  private static final Deciders COUNTYS = new Deciders(HEAD, CITY);

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  @AfterAll
  static void walksEveryRowOfTheTable() {
    WALK.assertAllVisited(RecusalLifecycle.TABLE);
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  @Rule(value = "R-SEC-02", kind = RuleKind.ALLOWS)
  void isDecidedByTheHeadOnEachOfTheFourGrounds(Ground ground) {
    Recusal asked = recusal(HANDLER, ground);

    assertThat(asked.decide(true, COUNTYS, by(COUNTY, HEAD)).next().state().code())
        .isEqualTo("withdrawn");
    assertThat(asked.decide(false, COUNTYS, by(COUNTY, HEAD)).next().state().code())
        .isEqualTo("stays");
  }

  @Test
  @Rule(value = "R-SEC-02", kind = RuleKind.ALLOWS)
  @Rule(value = "R-SEC-02", kind = RuleKind.REFUSES)
  void isTheOrgansAboveToDecideWhereTheHeadIsMeant() {
    Recusal asked = recusal(HEAD, Ground.INTEREST);

    assertThat(refusal(() -> asked.decide(false, COUNTYS, by(COUNTY, HEAD))).code())
        .isEqualTo("not-yours-to-decide");
    assertThat(asked.decide(true, COUNTYS, by(CITY, CITY + "-O007")).next().state().code())
        .isEqualTo("withdrawn");
    assertThat(refusal(() -> asked.decide(true, new Deciders(HEAD, null), by(COUNTY, HEAD))).code())
        .isEqualTo("not-yours-to-decide");
  }

  @Test
  @Rule(value = "R-SEC-02", kind = RuleKind.REFUSES)
  void isNobodyElsesToDecideAndOnceOnly() {
    Recusal asked = recusal(HANDLER, Ground.WITNESS);
    Recusal decided = asked.decide(true, COUNTYS, by(COUNTY, HEAD)).next();

    assertThat(refusal(() -> asked.decide(true, COUNTYS, by(CITY, CITY + "-O007"))).code())
        .isEqualTo("not-yours-to-decide");
    assertThat(refusal(() -> asked.decide(true, COUNTYS, by(COUNTY, HANDLER))).code())
        .isEqualTo("not-yours-to-decide");
    assertThat(refusal(() -> decided.decide(false, COUNTYS, by(COUNTY, HEAD))).code())
        .isEqualTo("not-in-that-phase");
    for (Role each : Role.values()) {
      if (each != Role.HEAD) {
        Act other = act(MONDAY, new Actor(COUNTY + "-O009", COUNTY, null, Set.of(each), "gateway"));
        assertThat(refusal(() -> asked.decide(true, COUNTYS, other)).code())
            .isEqualTo("not-yours-to-decide");
      }
    }
  }

  @Test
  @Rule(value = "R-SEC-02", kind = RuleKind.REFUSES)
  void isAskedOfOnesOwnOfficers() {
    assertThat(refusal(() -> recusal(CITY + "-O003", Ground.WITNESS)).code())
        .isEqualTo("not-an-officer-here");
  }

  @Test
  void drawsTheDiagram() {
    LifecycleWalk.assertDiagramUnchanged(RecusalLifecycle.TABLE, "docs/lifecycle/recusal.mmd");
  }

  private static Act by(String organ, String officer) {
    return act(MONDAY, new Actor(officer, organ, null, Set.of(Role.HEAD), "gateway"));
  }
}
