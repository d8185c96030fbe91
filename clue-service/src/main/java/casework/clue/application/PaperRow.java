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
 * @param subjects one or more
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
    @Nullable List<Signature> signatures,
    List<Person> subjects) {

  /**
   * One whom the matter is about.
   *
   * @param region six digits, or nine or twelve for townships and villages
   * @param level code of the rank list
   * @param cadre the directory's id of him, where paper or the clerk knows it
   */
  public record Person(
      String name, String unit, String post, String region, String level, @Nullable String cadre) {

    /** Prints nothing of the person. */
    @Override
    public String toString() {
      return "Person[…]";
    }
  }

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
