package casework.clue.domain;

import casework.platform.kernel.Identifiers;
import java.util.UUID;

/** Which case (案件); derived from its clue, which files at most one. */
public record CaseId(UUID value) {

  public static CaseId of(ClueId clue) {
    return new CaseId(Identifiers.derive("case", clue.toString()));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
