package casework.scoring.opinion.domain;

import casework.platform.kernel.Refused;
import java.util.List;

/** What is said of one cadre, and why it is not clean. */
public record Verdict(String cadre, VerdictKind kind, List<Ground> grounds) {

  public Verdict {
    grounds = grounds.stream().distinct().sorted().toList();
    if ((kind == VerdictKind.CLEAN) != grounds.isEmpty()) {
      throw new Refused(
          new OpinionRefusal.Malformed("grounds", "given exactly where the verdict is not clean"));
    }
  }
}
