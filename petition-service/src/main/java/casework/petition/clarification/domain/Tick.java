package casework.petition.clarification.domain;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.Arrays;
import java.util.List;

/** One principle of the check list, and by what documents it is met. */
public record Tick(Principle principle, List<EvidenceRef> evidence) {

  public Tick {
    evidence = List.copyOf(evidence);
  }

  /** All five, each once, each with its evidence. */
  @Rule(value = "R-CL-02", kind = RuleKind.REFUSES)
  static void requireAll(List<Tick> checkList) {
    List<Principle> met =
        checkList.stream()
            .filter(each -> !each.evidence().isEmpty())
            .map(Tick::principle)
            .sorted()
            .toList();
    if (!met.equals(Arrays.asList(Principle.values()))) {
      throw new Refused(
          new ClarificationRefusal.PrincipleNotMet(
              Arrays.stream(Principle.values()).filter(each -> !met.contains(each)).toList()));
    }
  }
}
