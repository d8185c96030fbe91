package casework.scoring.board.domain;

import casework.platform.kernel.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a body claims under one item.
 *
 * @param count units, or per cent for a share
 * @param evidence references to what shows it
 * @param facts ids of facts this platform heard itself, taken up from the proposals
 */
public record Claim(String item, int count, List<String> evidence, List<String> facts) {

  private static final int MOST_UNITS = 10_000;

  public Claim {
    evidence = List.copyOf(evidence);
    facts = List.copyOf(facts);
  }

  /** Checks claims against the scheme of their month. */
  static void check(List<Claim> claims, Scheme scheme) {
    Set<String> seen = new HashSet<>();
    for (Claim each : claims) {
      Scheme.Item item =
          scheme
              .item(each.item())
              .filter(found -> !found.isNegative())
              .orElseThrow(
                  () -> new Refused(new BoardRefusal.UnknownItem(each.item(), scheme.id())));
      if (!seen.add(each.item())) {
        throw new Refused(new BoardRefusal.Malformed("items", "each item once"));
      }
      requireCount(item, each.count(), 1);
      if (scheme.evidenceMandatory() && each.evidence().isEmpty() && each.facts().isEmpty()) {
        throw new Refused(new BoardRefusal.NoEvidence(each.item()));
      }
    }
  }

  static void requireCount(Scheme.Item item, int count, int least) {
    int most = item.unit() == Scheme.Unit.SHARE ? 100 : MOST_UNITS;
    if (count < least || count > most) {
      throw new Refused(
          new BoardRefusal.Malformed("count", "a number from " + least + " to " + most));
    }
  }
}
