package casework.bench.desk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TallyTest {

  private final AtomicLong told = new AtomicLong();
  private final Tally tally = new Tally(told::get);

  @Test
  void expectsAWarningOfEachOpenCaseForEachDeadlinePassed() {
    tally.opened(2);
    tally.opened(3);
    for (int move = 1; move <= Course.STEPS.size(); move++) {
      tally.passed();
      told.addAndGet(5);
      assertThatCode(() -> tally.await(() -> true)).doesNotThrowAnyException();
    }
    tally.opened(1);
    tally.passed();
    told.incrementAndGet();

    assertThatCode(() -> tally.await(() -> true)).doesNotThrowAnyException();
  }

  @Test
  void takesNoMoreWarningsThanAreDue() {
    tally.opened(2);
    tally.passed();
    told.set(3);

    assertThatThrownBy(() -> tally.await(() -> true)).hasMessageContaining("3 warnings instead");
  }

  @Test
  void opensNothingInTheMiddleOfACourse() {
    tally.opened(1);
    tally.passed();

    assertThatThrownBy(() -> tally.opened(1)).hasMessageContaining("not over");
  }
}
