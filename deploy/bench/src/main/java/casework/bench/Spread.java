package casework.bench;

import java.util.List;

/** Median and ends of some measurements. */
final class Spread {

  private Spread() {}

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  static double least(List<Double> values) {
    return values.stream().mapToDouble(each -> each).min().orElseThrow();
  }

  static double most(List<Double> values) {
    return values.stream().mapToDouble(each -> each).max().orElseThrow();
  }
}
