package casework.talk.domain;

import casework.platform.deadline.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organ's limits and lists for talks, with the days on which they may be given to new ones.
 *
 * @param organ code of the organ, or {@code *} for any without a table of its own
 * @param example true where the numbers are not all printed in a regulation
 * @param influence months for which a measure weighs on the person (影响期)
 * @param influenceAtMost months for which several weigh together at most
 * @param expelling measures after which nobody pays a return visit (art. 29, 1)
 * @param yearly when the yearly talk is due and for whom
 * @param content what must have been said before a talk of a kind can be closed
 */
public record LimitTable(
    String id,
    String organ,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean example,
    String remark,
    List<StageLimit> limits,
    List<MeasureLength> influence,
    int influenceAtMost,
    List<String> expelling,
    List<String> organisational,
    Yearly yearly,
    List<RequiredContent> content) {

  /**
   * How long a stage may take.
   *
   * @param rule id of the rule that sets the limit
   * @param printed false where the number stands in no document and is an example
   */
  public record StageLimit(Stage stage, List<Period> limit, String rule, boolean printed) {

    public StageLimit {
      limit = List.copyOf(limit);
    }
  }

  /** How many months a measure weighs. */
  public record MeasureLength(String measure, int months) {}

  /**
   * The yearly talk.
   *
   * @param dueMonth and {@code dueDay}: its last day in the year
   * @param heldByMonth and {@code heldByDay}: who takes office later has his first one next year
   */
  public record Yearly(int dueMonth, int dueDay, int heldByMonth, int heldByDay) {

    public LocalDate dueIn(int year) {
      return LocalDate.of(year, dueMonth, dueDay);
    }

    public LocalDate heldByIn(int year) {
      return LocalDate.of(year, heldByMonth, heldByDay);
    }
  }

  /** Codes of what a talk of that kind must contain. */
  public record RequiredContent(TalkKind kind, List<String> items) {

    public RequiredContent {
      items = List.copyOf(items);
    }
  }

  public LimitTable {
    limits = List.copyOf(limits);
    influence = List.copyOf(influence);
    expelling = List.copyOf(expelling);
    organisational = List.copyOf(organisational);
    content = List.copyOf(content);
  }

  /** Whether the table is given to what begins on the day. */
  public boolean isInForce(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  /** For how many months these measures weigh; the longest counts, they run side by side. */
  public int influenceOf(List<String> measures) {
    int longest =
        influence.stream()
            .filter(each -> measures.contains(each.measure()))
            .mapToInt(MeasureLength::months)
            .max()
            .orElse(0);
    return Math.min(longest, influenceAtMost);
  }

  /** Whether the measures are such that nobody pays a return visit. */
  public boolean expels(List<String> measures) {
    return measures.stream().anyMatch(expelling::contains);
  }

  /** Whether art. 25 asks for an admonition: 党纪政务处分, 诫勉 or 组织处理. */
  public boolean admonishes(List<String> measures) {
    return influenceOf(measures) > 0
        || expels(measures)
        || measures.stream().anyMatch(organisational::contains);
  }

  Optional<StageLimit> limit(Stage stage) {
    return limits.stream().filter(each -> each.stage() == stage).findFirst();
  }

  /** What a talk of that kind must contain. */
  public List<String> contentOf(TalkKind kind) {
    return content.stream()
        .filter(each -> each.kind() == kind)
        .flatMap(each -> each.items().stream())
        .toList();
  }
}
