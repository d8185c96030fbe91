package casework.platform.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.store.LocalStore;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NumberSeriesTest {

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private NumberSeries series;

  @BeforeEach
  void open() {
    series = new NumberSeries(STORE.fresh());
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
}
