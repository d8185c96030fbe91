package casework.petition.relay.domain;

import static casework.petition.relay.domain.SampleRelays.CITY;
import static casework.petition.relay.domain.SampleRelays.COUNTY;
import static casework.petition.relay.domain.SampleRelays.MONDAY;
import static casework.petition.relay.domain.SampleRelays.act;
import static casework.petition.relay.domain.SampleRelays.actor;
import static casework.petition.relay.domain.SampleRelays.forwarding;
import static casework.petition.relay.domain.SampleRelays.refusal;
import static casework.petition.relay.domain.SampleRelays.terms;
import static casework.petition.relay.domain.SampleRelays.way;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.testkit.lifecycle.LifecycleWalk;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForwardingTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  @AfterAll
  static void walksEveryRowOfTheTable() {
    WALK.assertAllVisited(ForwardingLifecycle.TABLE);
  }

  @Test
  @Rule(value = "R-INT-07", kind = RuleKind.ALLOWS)
  @Rule("T-REL-ACCEPT")
  void givesTheLowerOrganFiveWorkingDays() {
    Forwarding forwarding = forwarding();

    assertThat(forwarding.limit().dueOn()).isEqualTo(LocalDate.of(2020, 3, 9));
    assertThat(forwarding.limit().clock().rule()).isEqualTo("T-REL-ACCEPT");
  }

  @Test
  @Rule("T-REL-ACCEPT")
  void turnsRedWhereNobodyDecides() {
    LocalDate late = LocalDate.of(2020, 4, 1);

    Forwarding looked = forwarding().lookAtLimit(terms(late), late).orElseThrow().next();

    assertThat(looked.limit().colour()).isEqualTo(Colour.RED);
  }

  @Test
  @Rule("T-REL-ACCEPT")
  void isSettledOnceOnTheDayOfTheDecision() {
    LocalDate tuesday = MONDAY.plusDays(1);

    Forwarding settled = forwarding().settle(tuesday).orElseThrow().next();

    assertThat(settled.limit().clock().stoppedOn()).isEqualTo(tuesday);
    assertThat(settled.settle(MONDAY.plusDays(2))).isEmpty();
    assertThat(settled.lookAtLimit(terms(MONDAY.plusDays(60)), MONDAY.plusDays(60))).isEmpty();
  }

  @Test
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  void isMadeByItsPetitionDepartmentAndToAnOrganThatMayHaveIt() {
    assertThat(refusal(() -> Forwarding.forward(way(), false, terms(MONDAY), act(MONDAY))).code())
        .isEqualTo("not-to-be-forwarded-there");
    for (Role each : Role.values()) {
      if (each != Role.INTAKE) {
        assertThat(
                refusal(
                        () ->
                            Forwarding.forward(
                                way(), true, terms(MONDAY), act(MONDAY, actor(CITY, each))))
                    .code())
            .isEqualTo("not-yours-to-relay");
      }
    }
    assertThat(
            refusal(
                    () ->
                        Forwarding.forward(
                            way(), true, terms(MONDAY), act(MONDAY, actor(COUNTY, Role.INTAKE))))
                .code())
        .isEqualTo("not-yours-to-relay");
  }

  @Test
  void drawsTheDiagram() {
    LifecycleWalk.assertDiagramUnchanged(
        ForwardingLifecycle.TABLE, "docs/lifecycle/forwarding.mmd");
  }
}
