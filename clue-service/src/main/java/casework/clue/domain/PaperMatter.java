package casework.clue.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open matter as it stood on paper when the organ began to use this ledger.
 *
 * @param number the number it had on paper, which it keeps
 * @param studies meeting records as far as paper has them; a matter taken over is not refused for
 *     lack of them
 * @param disposal null while none has been approved
 */
public record PaperMatter(
    UUID batch,
    int line,
    ClueNumber number,
    LocalDate receivedOn,
    String department,
    String mode,
    String keeper,
    String source,
    String region,
    String problem,
    List<StudyRecord> studies,
    @Nullable PaperDisposal disposal,
    List<SignedStep> signatures) {

  public PaperMatter {
    studies = List.copyOf(studies);
    signatures = List.copyOf(signatures);
  }

  /** A disposal approved on paper, with the extension it may have had. */
  public record PaperDisposal(
      DisposalMethod method,
      List<String> team,
      Signed approvedBy,
      @Nullable PaperExtension extension) {

    public PaperDisposal {
      team = List.copyOf(team);
    }
  }

  /** An extension granted on paper. */
  public record PaperExtension(int months, LocalDate grantedOn, String approvedBy) {}
}
