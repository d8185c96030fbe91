package casework.platform.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.store.LocalStore;
import casework.platform.store.MovingMachine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NumberSeriesTest {

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private final MovingMachine machine = new MovingMachine();
  private final Set<UUID> kept = new HashSet<>();
  private NumberSeries series;

  @BeforeEach
  void open() {
    series = new NumberSeries(STORE.fresh(), machine);
    series.ensureIndexes();
  }

  @Test
  void givesAnOwnerHisNumberAgain() {
    UUID owner = UUID.randomUUID();

    assertThat(series.take("JW", "clue", 2020, owner)).isEqualTo(1);
    assertThat(series.take("JW", "clue", 2020, UUID.randomUUID())).isEqualTo(2);
    assertThat(series.take("JW", "clue", 2020, owner)).isEqualTo(1);
  }

  @Test
  void countsEachOrganKindAndYearByItself() {
    assertThat(series.take("A", "clue", 2020, UUID.randomUUID())).isEqualTo(1);
    assertThat(series.take("B", "clue", 2020, UUID.randomUUID())).isEqualTo(1);
    assertThat(series.take("A", "notice", 2020, UUID.randomUUID())).isEqualTo(1);
    assertThat(series.take("A", "clue", 2021, UUID.randomUUID())).isEqualTo(1);
  }

  @Test
  void leavesNoGapAndGivesNoNumberTwiceUnderManyHands() throws Exception {
    List<Future<Integer>> taken = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 100; i++) {
        UUID owner = UUID.randomUUID();
        taken.add(pool.submit(() -> series.take("JW", "clue", 2020, owner)));
        taken.add(pool.submit(() -> series.take("JW", "clue", 2020, owner)));
      }
    }
    Set<Integer> numbers = new TreeSet<>();
    for (Future<Integer> each : taken) {
      numbers.add(each.get());
    }

    assertThat(numbers)
        .isEqualTo(IntStream.rangeClosed(1, 100).boxed().collect(Collectors.toSet()));
  }

  @Nested
  class ANumberWhoseMatterNeverCameToBe {

    private final UUID lost = UUID.randomUUID();

    @BeforeEach
    void takeAndCrash() {
      series.take("JW", "clue", 2020, lost);
    }

    @Test
    void isVoidOnceAfterAnHour() {
      machine.forward(Duration.ofMinutes(61));

      assertThat(settle()).isOne();
      assertThat(settle()).isZero();
      assertThat(lines()).containsExactly(new NumberLine(1, NumberSeries.NEVER_CAME_TO_BE));
    }

    @Test
    void isNotVoidBefore() {
      machine.forward(Duration.ofMinutes(59));

      assertThat(settle()).isZero();
      assertThat(lines()).containsExactly(new NumberLine(1, null));
    }

    @Test
    void staysVoidWhenItsMatterComesAfterAll() {
      machine.forward(Duration.ofHours(2));
      settle();

      assertThat(series.take("JW", "clue", 2020, lost)).isEqualTo(2);
      kept.add(lost);
      machine.forward(Duration.ofHours(2));
      settle();

      assertThat(lines())
          .containsExactly(
              new NumberLine(1, NumberSeries.NEVER_CAME_TO_BE), new NumberLine(2, null));
      assertThat(series.take("JW", "clue", 2020, lost)).isEqualTo(2);
    }

    @Test
    void isOneOfManyInItsSeries() {
      for (int i = 0; i < 250; i++) {
        series.take("JW", "clue", 2020, UUID.randomUUID());
      }
      machine.forward(Duration.ofHours(2));

      assertThat(settle()).isEqualTo(251);
      assertThat(series.lines("JW", "clue", 2020, 249, 10)).hasSize(2);
    }
  }

  @Nested
  class ANumberWhoseMatterIsThere {

    private final UUID owner = UUID.randomUUID();

    @Test
    void isNeverVoidHoweverSlowTheCreationWas() {
      series.take("JW", "clue", 2020, owner);
      machine.forward(Duration.ofMinutes(59));
      settle();
      kept.add(owner);
      machine.forward(Duration.ofDays(3));

      assertThat(settle()).isZero();
      assertThat(lines()).containsExactly(new NumberLine(1, null));
      kept.clear();
      machine.forward(Duration.ofDays(3));
      assertThat(settle()).as("what was borne once is not looked at again").isZero();
    }

    @Test
    void isNotVoidWhileTheCreationIsTriedAgain() {
      series.take("JW", "clue", 2020, owner);
      machine.forward(Duration.ofMinutes(50));
      assertThat(series.take("JW", "clue", 2020, owner)).isOne();
      machine.forward(Duration.ofMinutes(50));

      assertThat(settle()).isZero();
    }

    @Test
    void isNotMadeVoidByALookThatATakingOvertook() {
      series.take("JW", "clue", 2020, owner);
      machine.forward(Duration.ofMinutes(61));

      int voided =
          series.settle(
              number -> {
                series.take(number.organ(), number.kind(), number.year(), number.owner());
                return false;
              });

      assertThat(voided).isZero();
      assertThat(lines()).containsExactly(new NumberLine(1, null));
    }

    @Test
    void hasItsNumberBackWhereItCameAfterItWasGivenUp() {
      series.take("JW", "clue", 2020, owner);
      machine.forward(Duration.ofHours(2));
      assertThat(settle()).isOne();
      kept.add(owner);
      machine.forward(Duration.ofHours(25));

      assertThat(settle()).isZero();
      assertThat(lines()).containsExactly(new NumberLine(1, null));
    }
  }

  private int settle() {
    return series.settle(number -> kept.contains(number.owner()));
  }

  private List<NumberLine> lines() {
    return series.lines("JW", "clue", 2020, 0, 100);
  }
}
