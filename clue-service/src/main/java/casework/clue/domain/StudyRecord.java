package casework.clue.domain;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * The record of one meeting of collective study.
 *
 * @param participants ids of the officers who took part, at least two
 * @param conclusion the method of disposal the meeting proposes
 */
public record StudyRecord(
    StudyLevel level,
    LocalDate heldOn,
    List<String> participants,
    DisposalMethod conclusion,
    Signed by) {

  public StudyRecord {
    participants = List.copyOf(participants);
    // R-CLUE-02: nobody decides alone
    if (new HashSet<>(participants).size() < 2) {
      throw new Refused(new ClueRefusal.TooFew("participants", 2, "R-CLUE-02"));
    }
  }
}
