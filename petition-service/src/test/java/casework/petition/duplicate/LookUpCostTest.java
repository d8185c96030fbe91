package casework.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.duplicate.DuplicateSetGenerator.Report;
import casework.petition.duplicate.adapter.mongo.MongoTraces;
import casework.petition.duplicate.domain.LikenessTerms;
import casework.petition.duplicate.domain.Trace;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What one look-up costs among many petitions: cutting, digesting, sketching, two reads and the
 * comparisons, as processor time of the thread that does it. By default among a tenth of the number
 * that the requirement names, and it says so; {@code -Dcasework.duplicates.petitions=20000}, or
 * 100000 on a real server, measures the whole.
 */
@ExtendWith(FreshStore.class)
class LookUpCostTest {

  private static final int REQUIRED = 20_000;
  private static final int PETITIONS = Integer.getInteger("casework.duplicates.petitions", 2_000);
  private static final int LOOK_UPS = 200;
  private static final double MOST_MILLISECONDS = 20;

  @Test
  void staysSmallAmongManyPetitions(TestStore store) {
    MongoTraces traces = new MongoTraces(store.database());
    LikenessTerms terms = TraceDesk.terms();
    DuplicateSetGenerator words = new DuplicateSetGenerator(5);
    List<Report> reports = IntStream.range(0, PETITIONS).mapToObj(_ -> words.report()).toList();
    IntStream.range(0, PETITIONS)
        .parallel()
        .forEach(each -> traces.keep(List.of(TraceDesk.trace(each, reports.get(each)))));

    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Double> costs = new ArrayList<>();
    int compared = 0;
    for (int n = 0; n < 2 * LOOK_UPS; n++) {
      Report asked = reports.get((n * 7919) % PETITIONS);
      long before = threads.getCurrentThreadCpuTime();
      Trace trace = TraceDesk.trace(PETITIONS + n, asked);
      List<Trace> near = traces.near(List.of(trace), 100).getOrDefault(trace.petition(), List.of());
      long matches = near.stream().filter(each -> terms.compare(trace, each).isPresent()).count();
      double cost = (threads.getCurrentThreadCpuTime() - before) / 1e6;
      assertThat(matches).isPositive();
      // The first half warms the machine up.
      if (n >= LOOK_UPS) {
        costs.add(cost);
        compared += near.size();
      }
    }
    Collections.sort(costs);
    double mean = costs.stream().mapToDouble(each -> each).average().orElseThrow();
    System.out.printf(
        "look-up among %d petitions%s: mean %.2f ms, p95 %.2f ms, longest %.2f ms of processor"
            + " time; %.1f traces compared%n",
        PETITIONS,
        PETITIONS < REQUIRED ? " (NOT the required " + REQUIRED + ")" : "",
        mean,
        costs.get(LOOK_UPS * 95 / 100),
        costs.getLast(),
        (double) compared / LOOK_UPS);

    assertThat(costs.get(LOOK_UPS * 95 / 100)).isLessThanOrEqualTo(MOST_MILLISECONDS);
  }
}
