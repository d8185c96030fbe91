package casework.scoring.board.domain;

import casework.platform.deadline.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a scoring scheme (考核细则): what earns points, what costs them, how ties are broken
 * and how long a board may be objected to. A period is scored under the version in force on its
 * last day.
 *
 * @param organ code of the organ, or {@code *} for any without one of its own
 * @param validTo last day it is in force; null while it is
 * @param example true where the values are printed nowhere
 * @param situations the cases in which a deduction is at its maximum, some of them with a veto
 * @param evidenceMandatory whether a claim without evidence is refused
 * @param objectionWindow from the publication of a board
 * @param publishWithin after the month's end; from then on the missing are named
 * @param excellent how many bodies of a quarter are commended
 * @param ties in the order in which they are asked; what they leave equal shares its rank
 */
public record Scheme(
    String id,
    String organ,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Label label,
    boolean example,
    String remark,
    List<Category> categories,
    List<Item> items,
    List<Situation> situations,
    boolean evidenceMandatory,
    Period objectionWindow,
    Period publishWithin,
    int excellent,
    List<TieBreak> ties) {

  /** A name in both languages. */
  public record Label(String zh, String en) {}

  /**
   * A class of positive items.
   *
   * @param most the most a body earns in it in a month; null for no limit
   */
  public record Category(String code, String zh, String en, @Nullable Points most) {}

  /** What an item is counted in. */
  public enum Unit {
    /** 件次 */
    TIME,
    /** 人次 */
    PERSON,
    /** A proportion in per cent. */
    SHARE
  }

  /**
   * Something that earns or costs points.
   *
   * @param category null for a negative item
   * @param points for one unit; for a share, of the whole
   * @param most per month; for a negative item the maximum deduction
   * @param proposedFrom kinds of facts that propose it, such as {@code talk-held}
   */
  public record Item(
      String code,
      @Nullable String category,
      Unit unit,
      Points points,
      @Nullable Points most,
      String zh,
      String en,
      List<String> proposedFrom) {

    public Item {
      proposedFrom = List.copyOf(proposedFrom);
      if (category == null && most == null) {
        throw new IllegalArgumentException(code + ": a negative item has a maximum");
      }
    }

    public boolean isNegative() {
      return category == null;
    }
  }

  /**
   * A case in which the deduction is the item's maximum, however often it happened.
   *
   * @param veto whether it cancels the year's honours too
   */
  public record Situation(String code, String item, boolean veto, String zh, String en) {}

  /** How two bodies with the same total are told apart. */
  public sealed interface TieBreak {
    /** Less was deducted. */
    record FewerDeductions() implements TieBreak {}

    /** More was earned in that category. */
    record HigherIn(String category) implements TieBreak {}
  }

  public Scheme {
    categories = List.copyOf(categories);
    items = List.copyOf(items);
    situations = List.copyOf(situations);
    ties = List.copyOf(ties);
    requireWhole(id, categories, items, situations, ties);
  }

  private static void requireWhole(
      String id,
      List<Category> categories,
      List<Item> items,
      List<Situation> situations,
      List<TieBreak> ties) {
    Set<String> codes = new HashSet<>();
    items.forEach(each -> require(codes.add(each.code()), id, each.code() + " stands twice"));
    Set<String> known = new HashSet<>();
    categories.forEach(each -> require(known.add(each.code()), id, each.code() + " stands twice"));
    for (Item each : items) {
      String category = each.category();
      require(category == null || known.contains(category), id, each.code() + " has no category");
    }
    for (Situation each : situations) {
      require(
          items.stream().anyMatch(item -> item.isNegative() && item.code().equals(each.item())),
          id,
          each.code() + " belongs to no negative item");
    }
    for (TieBreak each : ties) {
      if (each instanceof TieBreak.HigherIn higher) {
        require(known.contains(higher.category()), id, "a tie is broken by no category");
      }
    }
  }

  private static void require(boolean holds, String id, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(id + ": " + otherwise);
    }
  }

  public Optional<Item> item(String code) {
    return items.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  public Optional<Situation> situation(String code) {
    return situations.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** What so many units of an item come to in a month, within the item's own limit. */
  public Points points(Item item, int count) {
    Points bare =
        item.unit() == Unit.SHARE
            ? item.points().share(Math.min(count, 100))
            : item.points().times(count);
    Points most = item.most();
    return most == null ? bare : bare.atMost(most);
  }

  boolean isInForce(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }
}
