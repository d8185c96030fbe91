package casework.scoring.board.domain;

import casework.platform.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What verification left of a claim.
 *
 * @param count units that stood up; 0 where nothing did
 * @param reason why it is another number than was claimed; empty where it is not
 */
public record Verdict(String item, int count, String reason) {

  /** Checks that every claim has its verdict, and every change its reason. */
  static void check(List<Claim> claims, List<Verdict> verdicts, Scheme scheme) {
    Map<String, Verdict> byItem = new TreeMap<>();
    for (Verdict each : verdicts) {
      if (byItem.put(each.item(), each) != null) {
        throw new Refused(new BoardRefusal.Malformed("verdicts", "one for each item"));
      }
    }
    List<String> wanting = new ArrayList<>();
    for (Claim claim : claims) {
      Verdict verdict = byItem.remove(claim.item());
      if (verdict == null || (verdict.count() != claim.count() && verdict.reason().isBlank())) {
        wanting.add(claim.item());
      }
    }
    if (!byItem.isEmpty()) {
      throw new Refused(
          new BoardRefusal.UnknownItem(byItem.keySet().iterator().next(), scheme.id()));
    }
    if (!wanting.isEmpty()) {
      throw new Refused(new BoardRefusal.NotItemByItem(wanting));
    }
    verdicts.forEach(
        each -> Claim.requireCount(scheme.item(each.item()).orElseThrow(), each.count(), 0));
  }
}
