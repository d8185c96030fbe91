package casework.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawClockTest {

  private static final Instant JUNE = Instant.parse("2020-06-15T00:00:00+08:00");
  private static final Instant JULY = Instant.parse("2020-07-15T00:00:00+08:00");

  @TempDir Path folder;

  @Test
  void wakesInTheSameJuneAfterARestart() {
    LawClock.movable(folder.resolve("law-time"), Instant.EPOCH).moveTo(JUNE);

    assertThat(LawClock.movable(folder.resolve("law-time"), Instant.EPOCH).instant())
        .isEqualTo(JUNE);
  }

  @Test
  void movesForwardOnly() {
    LawClock clock = LawClock.movable(folder.resolve("law-time"), JULY);

    assertThatIllegalArgumentException().isThrownBy(() -> clock.moveTo(JUNE));
    assertThat(clock.instant()).isEqualTo(JULY);
  }

  @Test
  void isSeenToMoveByTheOthersThatShareItsFile() {
    LawClock one = LawClock.movable(folder.resolve("law-time"), JUNE);
    LawClock other = LawClock.movable(folder.resolve("law-time"), JUNE);
    AtomicInteger woken = new AtomicInteger();
    other.whenMoved(woken::incrementAndGet);

    one.moveTo(JULY);

    await().until(() -> other.instant().equals(JULY));
    assertThat(woken).hasValue(1);
  }

  @Test
  void cannotBeMovedWhereItIsTheMachines() {
    LawClock clock = LawClock.real();

    assertThat(clock.stands()).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> clock.moveTo(Instant.MAX));
  }
}
