package casework.petition.relay.domain;

import static casework.petition.relay.domain.SampleRelays.MONDAY;
import static casework.petition.relay.domain.SampleRelays.above;
import static casework.petition.relay.domain.SampleRelays.act;
import static casework.petition.relay.domain.SampleRelays.byHead;
import static casework.petition.relay.domain.SampleRelays.envelope;
import static casework.petition.relay.domain.SampleRelays.file;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.relay.domain.RelayLifecycle.Step;
import casework.platform.kernel.Refused;
import casework.testkit.lifecycle.LifecycleWalk;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RelayLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  @AfterAll
  static void walksEveryRowOfTheTable() {
    WALK.assertAllVisited(RelayLifecycle.TABLE);
  }

  @Test
  void takesFromEveryStateTheStepsOfTheTableAndRefusesAllOthers() {
    for (Relay each : states()) {
      attempt(each, Step.SIGN_FOR, relay -> relay.signFor(byHead(MONDAY)));
      attempt(each, Step.FETCH, relay -> relay.fetch(act(MONDAY)));
      attempt(each, Step.FETCH, relay -> relay.fetch(above(MONDAY)));
      attempt(
          each,
          Step.DISPATCH,
          relay -> relay.dispatch(MONDAY, DispatchWay.IN_PERSON, null, act(MONDAY)));
      attempt(each, Step.RECEIVE, relay -> relay.receive(above(MONDAY)));
    }
  }

  @Test
  void drawsTheDiagram() {
    LifecycleWalk.assertDiagramUnchanged(RelayLifecycle.TABLE, "docs/lifecycle/relay.mmd");
  }

  private static List<Relay> states() {
    Relay fileWithHead = file(RelayRoute.VIA_HEAD).signFor(byHead(MONDAY)).next();
    Relay past = envelope(RelayRoute.BYPASSING_HEAD);
    Relay gone = past.dispatch(MONDAY, DispatchWay.IN_PERSON, null, act(MONDAY)).next();
    return List.of(
        envelope(RelayRoute.VIA_HEAD),
        past,
        envelope(RelayRoute.VIA_HEAD).signFor(byHead(MONDAY)).next(),
        file(RelayRoute.BYPASSING_HEAD),
        fileWithHead,
        fileWithHead.fetch(act(MONDAY)).next(),
        file(RelayRoute.BYPASSING_HEAD).fetch(above(MONDAY)).next(),
        gone,
        gone.receive(above(MONDAY)).next());
  }

  private static void attempt(Relay relay, Step step, Consumer<Relay> taking) {
    try {
      taking.accept(relay);
      assertThat(RelayLifecycle.TABLE.allows(relay.state(), step)).as("%s", step).isTrue();
    } catch (Refused no) {
      assertThat(no.refusal().code()).isNotEmpty();
    }
  }
}
