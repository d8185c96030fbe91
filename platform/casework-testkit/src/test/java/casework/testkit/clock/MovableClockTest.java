package casework.testkit.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {

  private static final Instant START = Instant.parse("2020-01-02T01:00:00Z");

  private final MovableClock clock = MovableClock.on(LocalDate.of(2020, 1, 2));

  @Test
  void standsAtNineInTheMorningInShanghai() {
    assertThat(clock.instant()).isEqualTo(START);
    assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
  }

  @Test
  void movesForwardOnly() {
    clock.forward(Duration.ofDays(1));

    assertThat(clock.today()).isEqualTo(LocalDate.of(2020, 1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> clock.moveTo(START));
    assertThat(clock.today()).isEqualTo(LocalDate.of(2020, 1, 3));
  }

  @Test
  void mayBeToldToStayWhereItIs() {
    assertThat(clock.moveTo(START)).isEqualTo(START);
  }

  @Test
  void changesTheLawDayAtMidnightInShanghai() {
    clock.moveTo(Instant.parse("2020-01-02T15:59:59Z"));
    assertThat(clock.today()).isEqualTo(LocalDate.of(2020, 1, 2));

    clock.forward(Duration.ofSeconds(1));
    assertThat(clock.today()).isEqualTo(LocalDate.of(2020, 1, 3));
  }

  @Test
  void movesEveryViewOfItTogether() {
    MovableClock elsewhere = clock.withZone(ZoneOffset.UTC);

    clock.moveTo(LocalDate.of(2020, 6, 15));

    assertThat(elsewhere.instant()).isEqualTo(clock.instant());
    assertThat(elsewhere.today()).isEqualTo(LocalDate.of(2020, 6, 15));
    assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
  }
}
