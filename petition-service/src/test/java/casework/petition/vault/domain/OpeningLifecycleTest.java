package casework.petition.vault.domain;

import static casework.petition.vault.domain.SampleOpenings.ASKER;
import static casework.petition.vault.domain.SampleOpenings.HEAD;
import static casework.petition.vault.domain.SampleOpenings.NOW;
import static casework.petition.vault.domain.SampleOpenings.TERMS;
import static casework.petition.vault.domain.SampleOpenings.by;
import static casework.petition.vault.domain.SampleOpenings.open;
import static casework.petition.vault.domain.SampleOpenings.requested;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.vault.domain.OpeningLifecycle.Step;
import casework.platform.kernel.Refused;
import casework.testkit.lifecycle.LifecycleWalk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpeningLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  private static final Instant LATE = NOW.plus(Duration.ofDays(9));

  @AfterAll
  static void walksEveryRowOfTheTable() {
    WALK.assertAllVisited(OpeningLifecycle.TABLE);
  }

  @Test
  void takesFromEveryStateTheStepsOfTheTableAndRefusesAllOthers() {
    for (IdentityOpening each :
        List.of(
            requested(),
            open(),
            requested().refuse(NOW, by(HEAD)).next(),
            open().withdraw(NOW, by(HEAD)).next(),
            open().expire(LATE).next())) {
      attempt(each, Step.APPROVE, it -> it.approve(TERMS, NOW, by(HEAD)).next());
      attempt(each, Step.REFUSE, it -> it.refuse(NOW, by(HEAD)).next());
      attempt(each, Step.VIEW, it -> it.view(NOW, by(ASKER)).next());
      attempt(each, Step.LOOK_UP, it -> it.lookUp(IdentityField.PHONE, NOW, by(ASKER)).next());
      attempt(each, Step.WITHDRAW, it -> it.withdraw(NOW, by(HEAD)).next());
      attempt(each, Step.EXPIRE, it -> it.expire(LATE).next());
    }
  }

  @Test
  void drawsTheDiagram() {
    LifecycleWalk.assertDiagramUnchanged(
        OpeningLifecycle.TABLE, "docs/lifecycle/identity-opening.mmd");
  }

  private static void attempt(
      IdentityOpening opening, Step step, UnaryOperator<IdentityOpening> taking) {
    try {
      taking.apply(opening);
      assertThat(OpeningLifecycle.TABLE.allows(opening.state(), step)).as("%s", step).isTrue();
    } catch (Refused no) {
      assertThat(OpeningLifecycle.TABLE.allows(opening.state(), step)).as("%s", step).isFalse();
    }
  }
}
