package casework.clue.domain;

import casework.platform.kernel.Signed;
import java.util.List;

/**
 * An approved disposal and the studies it rests on.
 *
 * @param team ids of the verification team; empty unless the method is PRELIMINARY
 */
public record Disposal(
    DisposalMethod method, List<String> team, Signed approvedBy, List<StudyRecord> studies) {

  public Disposal {
    team = List.copyOf(team);
    studies = List.copyOf(studies);
  }
}
