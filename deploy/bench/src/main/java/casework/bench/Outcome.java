package casework.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement has found. Figures are medians of the rounds.
 *
 * @param name of the measurement
 * @param unit of ours, peer and floor
 * @param floor the least that anything could cost
 * @param headline what the ratios are, in words
 * @param ratios one of each round, better when higher
 * @param target null where, under these conditions, nothing is asked of the figure
 */
record Outcome(
    String name,
    String unit,
    double ours,
    double peer,
    double floor,
    String headline,
    List<Double> ratios,
    @Nullable Target target) {

  /**
   * What the median of the ratios should be.
   *
   * @param required the least that passes
   * @param wanted what one may be proud of
   */
  record Target(double required, double wanted) {}

  Outcome {
    ratios = List.copyOf(ratios);
  }

  double ratio() {
    return Spread.median(ratios);
  }

  boolean passes() {
    return target == null || ratio() >= target.required();
  }

  /** The table's last lines. */
  String words() {
    return String.format(
        Locale.ROOT,
        "%n%s: median %.2f, least %.2f, most %.2f; %s%n"
            + "ours %.1f, peer %.1f, floor %.1f %s (medians)%n",
        headline,
        ratio(),
        Spread.least(ratios),
        Spread.most(ratios),
        verdict(),
        ours,
        peer,
        floor,
        unit);
  }

  private String verdict() {
    return target == null
        ? "no figure is asked of it under these conditions"
        : String.format(
            Locale.ROOT,
            "to pass %.2f, wanted %.2f: %s",
            target.required(),
            target.wanted(),
            passes() ? "passes" : "does not pass");
  }

  /** One JSON object on one line. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"name\":\"%s\",\"unit\":\"%s\",\"ours\":%.3f,\"peer\":%.3f,\"floor\":%.3f,"
            + "\"ratio\":%.4f,\"least\":%.4f,\"most\":%.4f,\"pass\":%b}",
        name,
        unit,
        ours,
        peer,
        floor,
        ratio(),
        Spread.least(ratios),
        Spread.most(ratios),
        passes());
  }
}
