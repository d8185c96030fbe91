package casework.scoring.board.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body as a board's publication finds it.
 *
 * @param declaration null where the body has declared nothing for the month
 */
public record Sheet(String body, @Nullable Declaration declaration) {

  /** Whether its declaration has been verified. */
  public boolean isVerified() {
    return declaration != null && declaration.state() instanceof DeclarationState.Verified;
  }

  /** Its line: what was verified, and what was deducted from it. */
  Row row(List<Deduction> deductions, Scheme scheme) {
    List<Entry> entries = new ArrayList<>();
    UUID verified = null;
    if (declaration != null && declaration.state() instanceof DeclarationState.Verified now) {
      verified = declaration.id();
      for (Claim claim : declaration.claims()) {
        entries.add(earned(claim, now.verdicts(), scheme));
      }
    }
    Map<String, List<Deduction>> byItem = new TreeMap<>();
    for (Deduction each : deductions) {
      byItem.computeIfAbsent(each.item(), _ -> new ArrayList<>()).add(each);
    }
    byItem.values().forEach(each -> entries.add(deducted(each, scheme)));
    return Row.of(body, verified, entries, scheme);
  }

  private static Entry earned(Claim claim, List<Verdict> verdicts, Scheme scheme) {
    int count =
        verdicts.stream()
            .filter(each -> each.item().equals(claim.item()))
            .findFirst()
            .orElseThrow()
            .count();
    List<String> evidence = new ArrayList<>(claim.evidence());
    evidence.addAll(claim.facts());
    return Entry.of(
        scheme.item(claim.item()).orElseThrow(), claim.count(), count, null, evidence, scheme);
  }

  private static Entry deducted(List<Deduction> all, Scheme scheme) {
    int count = all.stream().mapToInt(Deduction::count).sum();
    // A situation with a veto weighs more than one without.
    String situation =
        all.stream()
            .map(Deduction::situation)
            .filter(each -> each != null)
            .reduce(null, (one, other) -> graver(one, other, scheme));
    List<String> evidence = all.stream().flatMap(each -> each.evidence().stream()).toList();
    return Entry.of(
        scheme.item(all.getFirst().item()).orElseThrow(), 0, count, situation, evidence, scheme);
  }

  private static @Nullable String graver(
      @Nullable String one, @Nullable String other, Scheme scheme) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return scheme.situation(other).map(Scheme.Situation::veto).orElse(false) ? other : one;
  }
}
