package casework.scoring.board.domain;

import casework.platform.kernel.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts bodies in order: by total, then as the scheme breaks ties; who stays equal shares a rank.
 */
final class Ranking {

  /** What of a body decides its place. */
  record Merit(String body, Points total, Points negative, Map<String, Points> categories) {}

  private Ranking() {}

  @Rule("R-SCORE-04")
  static <T> List<T> rank(
      List<T> all,
      Function<T, Merit> merit,
      List<Scheme.TieBreak> ties,
      BiFunction<T, Integer, T> at) {
    Comparator<Merit> order = order(ties);
    List<T> sorted = new ArrayList<>(all);
    // The code decides only who is printed first among equals.
    sorted.sort(Comparator.comparing(merit, order).thenComparing(each -> merit.apply(each).body()));
    List<T> ranked = new ArrayList<>();
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      boolean equal =
          i > 0 && order.compare(merit.apply(sorted.get(i - 1)), merit.apply(sorted.get(i))) == 0;
      rank = equal ? rank : i + 1;
      ranked.add(at.apply(sorted.get(i), rank));
    }
    return ranked;
  }

  private static Comparator<Merit> order(List<Scheme.TieBreak> ties) {
    Comparator<Merit> order = Comparator.comparing(Merit::total).reversed();
    for (Scheme.TieBreak each : ties) {
      order =
          order.thenComparing(
              switch (each) {
                // Deductions are numbers below zero: fewer is the greater one.
                case Scheme.TieBreak.FewerDeductions _ ->
                    Comparator.comparing(Merit::negative).reversed();
                case Scheme.TieBreak.HigherIn higher ->
                    Comparator.<Merit, Points>comparing(
                            of -> of.categories().getOrDefault(higher.category(), Points.ZERO))
                        .reversed();
              });
    }
    return order;
  }
}
