package casework.demo.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One matter of the year with every date on which somebody does something about it.
 *
 * @param row its number in the files, from 1
 * @param accused one to three
 * @param studies the meetings held, lowest level first; three where a disposal was approved
 * @param disposal null while none was approved
 */
public record Matter(
    int row,
    Entry entry,
    String problem,
    String title,
    String text,
    List<Accused> accused,
    Distribution distribution,
    List<Study> studies,
    @Nullable Disposal disposal,
    Answers answers,
    Outcome outcome) {

  public Matter {
    accused = List.copyOf(accused);
    studies = List.copyOf(studies);
  }

  /** How the matter comes into the office's ledger. */
  public sealed interface Entry {}

  /**
   * Open on paper when the year began.
   *
   * @param source code of the clue source
   */
  public record OnPaper(String number, String source) implements Entry {}

  /**
   * A petition of the year.
   *
   * @param intake user who received it
   * @param nameVerified when the reporter was asked under the contact given; null where nobody did
   * @param accepted null while nobody has decided on it
   * @param notice how the reporter was told of the acceptance; null where he has not been or is
   *     anonymous
   */
  public record Petition(
      String channel,
      Reporter reporter,
      String intake,
      LocalDate received,
      @Nullable LocalDate nameVerified,
      @Nullable LocalDate accepted,
      @Nullable AcceptanceNotice notice,
      @Nullable LocalDate referred)
      implements Entry {}

  /** Word to the reporter that his report was accepted. */
  public record AcceptanceNotice(LocalDate given, String way) {}

  /** Who reports. */
  public sealed interface Reporter {}

  /** Gave no name. */
  public record Anonymous() implements Reporter {}

  /** Gave his own name; the identity number is of a region no one has. */
  public record Person(String name, String identityNumber, String phone, String address)
      implements Reporter {}

  /** A unit in its own name, with the one who speaks for it. */
  public record Unit(String unit, String contact, String phone, String address)
      implements Reporter {}

  /** Whom it is about. */
  public record Accused(String name, String unit, String post, String region, String level) {}

  /**
   * Registered by case supervision, given to a department by the head's own approval, received by
   * the department's lead.
   *
   * @param registered null while it waits for that, like every day after it
   * @param mode code of the way of distribution
   * @param signers who signs all of it
   */
  public record Distribution(
      @Nullable LocalDate registered,
      @Nullable LocalDate proposed,
      @Nullable LocalDate approved,
      @Nullable LocalDate received,
      String department,
      String mode,
      Signers signers) {}

  /** User names of those who sign for a matter in its organ and its department. */
  public record Signers(String supervision, String head, String lead, String keeper) {}

  /** One meeting of collective study, signed by a user. */
  public record Study(String level, LocalDate heldOn, String signedBy) {}

  /**
   * How it was disposed of.
   *
   * @param team user names of the verification team; empty unless there is one
   * @param limit nominal end of the stage that follows; null where none does
   * @param due end with the extension; null where no clock runs
   */
  public record Disposal(
      String method,
      LocalDate approved,
      List<String> team,
      @Nullable LocalDate limit,
      @Nullable Extension extension,
      @Nullable LocalDate due) {
    public Disposal {
      team = List.copyOf(team);
    }
  }

  /** An extension of the stage's limit. */
  public record Extension(int months, LocalDate granted, String reason) {}

  /**
   * When the department answered what the runs sent it, in the order of the runs.
   *
   * @param text what it wrote; empty where no notice was sent
   */
  public record Answers(List<LocalDate> prompts, List<LocalDate> notices, String text) {
    public Answers {
      prompts = List.copyOf(prompts);
      notices = List.copyOf(notices);
    }
  }

  /**
   * What came of it.
   *
   * @param closed the day it left the clocks; null while it is open
   * @param result code of the result; null where none was recorded
   * @param measures codes of what was done to anyone short of a case
   * @param filedPersons how many a case was filed against; 0 where none was
   * @param decisions what was decided about them, in their order; may be fewer
   * @param struckOff null while it is in the ledger
   */
  public record Outcome(
      @Nullable LocalDate closed,
      @Nullable String result,
      List<String> measures,
      int filedPersons,
      List<Decision> decisions,
      @Nullable LocalDate struckOff) {
    public Outcome {
      measures = List.copyOf(measures);
      decisions = List.copyOf(decisions);
    }
  }

  /** A decision about one filed person, with its measures. */
  public record Decision(LocalDate on, List<String> measures) {
    public Decision {
      measures = List.copyOf(measures);
    }
  }

  /** Code of the organ whose matter it is: the department's code without its last part. */
  public String organ() {
    return distribution.department().replaceFirst("-D\\d+$", "");
  }
}
