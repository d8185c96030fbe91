package casework.testkit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Transitions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LifecycleWalkTest {

  sealed interface Lamp {
    record Dark() implements Lamp {}

    record Lit() implements Lamp {}
  }

  enum Step {
    HANG,
    LIGHT,
    DIM
  }

  private static final Transitions<Lamp, Step> TABLE =
      Transitions.<Lamp, Step>table()
          .begin(Step.HANG, Lamp.Dark.class)
          .from(Lamp.Dark.class, Step.LIGHT, Lamp.Lit.class)
          .build();

  private static final Transitions<Lamp, Step> LONGER =
      Transitions.<Lamp, Step>table()
          .begin(Step.HANG, Lamp.Dark.class)
          .from(Lamp.Dark.class, Step.LIGHT, Lamp.Lit.class)
          .from(Lamp.Lit.class, Step.DIM, Lamp.Dark.class)
          .build();

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  @Test
  void seesTheFirstStep() {
    assertThat(TABLE.arrive(null, Step.HANG, new Lamp.Dark())).isNotNull();
  }

  @Nested
  class WithinANestedClass {
    @Test
    void seesTheOtherSteps() {
      assertThat(TABLE.arrive(new Lamp.Dark(), Step.LIGHT, new Lamp.Lit())).isNotNull();
    }
  }

  @AfterAll
  static void passesOnlyWhereEveryRowWasWalked() {
    assertThatCode(() -> WALK.assertAllVisited(TABLE)).doesNotThrowAnyException();
    assertThatThrownBy(() -> WALK.assertAllVisited(LONGER))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 of 3 transitions")
        .hasMessageContaining("Lit -DIM-> Dark");
  }

  @Test
  void rejectsATableWithoutRows() {
    Transitions<Lamp, Step> empty = Transitions.<Lamp, Step>table().build();

    assertThatThrownBy(() -> WALK.assertAllVisited(empty)).hasMessageContaining("no rows");
    assertThatThrownBy(() -> LifecycleWalk.assertDiagramUnchanged(empty, Path.of("x.mmd")))
        .hasMessageContaining("no rows");
  }

  @Test
  void holdsTheDiagramAgainstTheTable(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("lamp.mmd"), TABLE.mermaid());

    assertThatCode(() -> LifecycleWalk.assertDiagramUnchanged(TABLE, file))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> LifecycleWalk.assertDiagramUnchanged(LONGER, file))
        .hasMessageContaining("Lit --> Dark : dim");
  }
}
