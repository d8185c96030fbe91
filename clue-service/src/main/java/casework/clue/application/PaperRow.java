package casework.clue.application;

import casework.clue.domain.DisposalMethod;
import casework.clue.domain.StudyLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a take-over: an open matter as it stands on paper.
 *
 * @param number the number it has on paper and keeps
 * @param receivedOn the day the handling department received it
 * @param source code of the clue source; absent for petition
 * @param due what paper says is the due date now; where given it must be what the rules make it
 */
public record PaperRow(
    String number,
    LocalDate receivedOn,
    String department,
    @Nullable String mode,
    String keeper,
    @Nullable String source,
    @Nullable String region,
    @Nullable String problem,
    @Nullable DisposalMethod method,
    @Nullable LocalDate approvedOn,
    @Nullable String approvedBy,
    @Nullable List<String> team,
    @Nullable Extension extension,
    @Nullable LocalDate due,
    @Nullable List<Study> studies,
    @Nullable List<Signature> signatures) {

  /** An extension granted on paper. */
  public record Extension(int months, LocalDate grantedOn, String approvedBy) {}

  /** A meeting's record on paper. */
  public record Study(
      StudyLevel level,
      LocalDate heldOn,
      List<String> participants,
      DisposalMethod conclusion,
      String signedBy) {}

  /** A signature on paper: under which step, whose, when. */
  public record Signature(String step, String officer, LocalDate on) {}
}
