package casework.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * How long after a matter was kept another service has applied what it said: through outbox, relay,
 * broker and inbox, against a bare record sent and received. Both at a hundred a second, whatever
 * the one before took; both in this process, with the product's store and broker.
 */
final class Outbox implements Measurement {

  private static final int A_SECOND = 100;

  /** Milliseconds on top of the bare record's that pass, and that one may be proud of. */
  private static final double REQUIRED = 150;

  private static final double WANTED = 20;

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public String question() {
    return "how long after a matter was kept its fact is applied, against a bare record";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    try (var product = setting.product("--only", "infra");
        Telling telling = Telling.through(product)) {
      telling.matters(A_SECOND, setting.warmUp());
      telling.records(A_SECOND, setting.warmUp());
      setting
          .out()
          .printf("%5s %26s %26s%n", "round", "ours: p50, p99 ms", "bare record: p50, p99 ms");
      for (int round = 1; round <= setting.rounds(); round++) {
        Histogram told = telling.matters(A_SECOND, setting.turn());
        Histogram sent = telling.records(A_SECOND, setting.turn());
        ours.add(told.getValueAtPercentile(99) / 1e3);
        bare.add(sent.getValueAtPercentile(99) / 1e3);
        setting
            .out()
            .printf(
                Locale.ROOT,
                "%5d %17.1f %8.1f %17.1f %8.1f%n",
                round,
                told.getValueAtPercentile(50) / 1e3,
                ours.getLast(),
                sent.getValueAtPercentile(50) / 1e3,
                bare.getLast());
      }
    }
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add((bare.get(i) + REQUIRED) / ours.get(i));
    }
    double least = Spread.median(bare);
    return new Outcome(
        "outbox",
        "ms from kept to applied, p99",
        Spread.median(ours),
        least,
        least,
        "(bare record's p99 + 150 ms) / ours",
        ratios,
        new Outcome.Target(1, (least + REQUIRED) / (least + WANTED)));
  }
}
