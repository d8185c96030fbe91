package casework.inspection.domain.problem;

import casework.inspection.domain.RoundId;
import casework.platform.kernel.Identifiers;
import java.util.UUID;

/** Which problem; the same for the same round and number on its list. */
public record ProblemId(UUID value) {

  public static ProblemId of(RoundId round, String number) {
    return new ProblemId(Identifiers.derive("problem", round.toString(), number));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
