package casework.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/** The turns that the arms have taken, one after the other in each round. */
final class Rounds {

  /**
   * What is printed of a turn.
   *
   * @param heading what the figures are
   * @param figures 26 characters wide
   */
  record Printed(String heading, Function<Arm.Sample, String> figures) {}

  private static final Printed COSTS =
      new Printed(
          "op/s, µs CPU/op",
          sample ->
              String.format(Locale.ROOT, "%13.0f %12.0f", sample.perSecond(), sample.micros()));

  private final Map<String, List<Arm.Sample>> samples = new LinkedHashMap<>();

  /** Warms each arm up and lets them take turns; prints what each costs, a line a round. */
  static Rounds play(Setting setting, List<Arm> arms) throws Exception {
    return play(setting, arms, COSTS);
  }

  /** Warms each arm up and lets them take turns; prints a line a round. */
  static Rounds play(Setting setting, List<Arm> arms, Printed printed) throws Exception {
    Rounds played = new Rounds();
    for (Arm each : arms) {
      each.turn(setting.warmUp());
    }
    PrintStream out = setting.out();
    out.printf("%5s", "round");
    arms.forEach(each -> out.printf(" %26s", each.name() + ": " + printed.heading()));
    out.println();
    for (int round = 1; round <= setting.rounds(); round++) {
      out.printf("%5d", round);
      for (Arm each : arms) {
        Arm.Sample sample = each.turn(setting.turn());
        played.samples.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(sample);
        out.print(" " + printed.figures().apply(sample));
      }
      out.println();
    }
    return played;
  }

  /** An arm's processor time per operation, round by round. */
  List<Double> micros(String arm) {
    return each(arm, Arm.Sample::micros);
  }

  List<Double> perSecond(String arm) {
    return each(arm, Arm.Sample::perSecond);
  }

  /** Milliseconds that so many of a hundred operations took at most, round by round. */
  List<Double> percentile(String arm, double percentile) {
    return each(arm, sample -> sample.latencies().getValueAtPercentile(percentile) / 1e3);
  }

  private List<Double> each(String arm, ToDoubleFunction<Arm.Sample> figure) {
    return of(arm).stream().map(figure::applyAsDouble).toList();
  }

  private List<Arm.Sample> of(String arm) {
    return Objects.requireNonNull(samples.get(arm), arm);
  }

  /** Latencies of a closed loop, for orientation only. */
  String latencies(String arm) {
    Histogram all = new Histogram(3);
    of(arm).forEach(each -> all.add(each.latencies()));
    return String.format(
        Locale.ROOT,
        "%.1f/%.1f ms",
        all.getValueAtPercentile(50) / 1e3,
        all.getValueAtPercentile(99) / 1e3);
  }

  /** Round by round, one list divided by another. */
  static List<Double> divided(List<Double> by, List<Double> through) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      ratios.add(by.get(i) / through.get(i));
    }
    return ratios;
  }

  /** Round by round, the sum of some lists. */
  static List<Double> sum(List<List<Double>> lists) {
    List<Double> sums = new ArrayList<>(lists.getFirst());
    for (List<Double> each : lists.subList(1, lists.size())) {
      for (int i = 0; i < each.size(); i++) {
        sums.set(i, sums.get(i) + each.get(i));
      }
    }
    return sums;
  }
}
