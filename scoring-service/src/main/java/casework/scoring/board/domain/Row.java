package casework.scoring.board.domain;

import casework.platform.kernel.Rule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body's line on a board. Everything in it but the entries follows from them.
 *
 * @param declaration the declaration it was verified on; null where the body has none verified
 * @param negative what was deducted, as a number below or equal to zero
 * @param vetoed whether an entry cancels the year's honours
 * @param rank from 1; bodies that no rule tells apart share it
 */
public record Row(
    String body,
    @Nullable UUID declaration,
    List<Entry> entries,
    Points positive,
    Points negative,
    Points total,
    boolean vetoed,
    int rank) {

  public Row {
    entries = List.copyOf(entries);
  }

  /** A line without a rank yet. */
  @Rule("R-SCORE-02")
  @Rule("R-SCORE-03")
  static Row of(String body, @Nullable UUID declaration, List<Entry> entries, Scheme scheme) {
    Points positive = Points.ZERO;
    for (Scheme.Category each : scheme.categories()) {
      positive = positive.plus(earned(entries, each, scheme));
    }
    Points negative = Points.ZERO;
    boolean vetoed = false;
    for (Entry each : entries) {
      if (scheme.item(each.item()).orElseThrow().isNegative()) {
        negative = negative.plus(each.points());
      }
      String situation = each.situation();
      vetoed |=
          situation != null
              && scheme.situation(situation).map(Scheme.Situation::veto).orElse(false);
    }
    return new Row(
        body, declaration, entries, positive, negative, positive.plus(negative), vetoed, 0);
  }

  /** What the body earned in a category, within the category's limit. */
  public Points earned(Scheme.Category category, Scheme scheme) {
    return earned(entries, category, scheme);
  }

  private static Points earned(List<Entry> entries, Scheme.Category category, Scheme scheme) {
    Points sum = Points.ZERO;
    for (Entry each : entries) {
      if (category.code().equals(scheme.item(each.item()).orElseThrow().category())) {
        sum = sum.plus(each.points());
      }
    }
    Points most = category.most();
    return most == null ? sum : sum.atMost(most);
  }

  public Optional<Entry> entry(String item) {
    return entries.stream().filter(each -> each.item().equals(item)).findFirst();
  }

  Row at(int place) {
    return new Row(body, declaration, entries, positive, negative, total, vetoed, place);
  }
}
