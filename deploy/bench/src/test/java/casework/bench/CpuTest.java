package casework.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CpuTest {

  @Test
  void addsUserAndSystemTimeWhateverTheProcessIsCalled() {
    String stat = "42 (a ) b) S 1 2 3 4 5 6 7 8 9 10 250 50 0 0 20 0 1 0 1 1";

    assertThat(Cpu.parse(stat)).isEqualTo(3_000_000);
  }

  @Test
  void countsChildrenThatHaveEndedWithTheirParent() {
    String stat = "42 (a) S 1 2 3 4 5 6 7 8 9 10 250 50 20 30 20 0 1 0 1 1";

    assertThat(Cpu.parse(stat)).isEqualTo(3_500_000);
  }

  @Test
  void countsWhatThisProcessBurns() {
    List<ProcessHandle> self = List.of(ProcessHandle.current());
    double before = Cpu.micros(self);
    long until = System.nanoTime() + 200_000_000L;
    long spun = 0;
    while (System.nanoTime() < until) {
      spun++;
    }

    assertThat(spun).isPositive();
    assertThat(Cpu.micros(self) - before).isBetween(50_000.0, 5_000_000.0);
  }

  @Test
  void takesTheMiddleOfTheRounds() {
    assertThat(Spread.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
    assertThat(Spread.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    assertThat(Spread.least(List.of(3.0, 1.0, 2.0))).isEqualTo(1.0);
    assertThat(Spread.most(List.of(3.0, 1.0, 2.0))).isEqualTo(3.0);
  }
}
