package casework.scoring.board.domain;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Signed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points taken from a body, entered while its month's board is not out.
 *
 * @param situation the case that puts it at the item's maximum; null where none does
 */
public record Deduction(
    UUID id,
    String body,
    String item,
    int count,
    @Nullable String situation,
    List<String> evidence,
    String reason,
    Signed by) {

  public Deduction {
    evidence = List.copyOf(evidence);
  }

  /** Checks that the item takes points, and that the situation belongs to it. */
  static Scheme.Item check(String item, int count, @Nullable String situation, Scheme scheme) {
    Scheme.Item found =
        scheme
            .item(item)
            .filter(Scheme.Item::isNegative)
            .orElseThrow(() -> new Refused(new BoardRefusal.UnknownItem(item, scheme.id())));
    if (situation != null
        && scheme.situation(situation).filter(each -> each.item().equals(item)).isEmpty()) {
      throw new Refused(new BoardRefusal.UnknownItem(situation, scheme.id()));
    }
    Claim.requireCount(found, count, 1);
    return found;
  }
}
