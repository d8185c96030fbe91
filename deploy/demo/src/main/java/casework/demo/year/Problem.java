package casework.demo.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem of the year on its way through the five accounts.
 *
 * @param number on the list of its round
 * @param reported when its group handed it in
 * @param plan null while nobody has named who answers for it
 * @param handing null while no department supervises it
 * @param extension null where no more time was granted
 * @param claim null while the unit has not said what it has done
 * @param rejection null where the first claim stood up
 * @param verified null while it is open
 */
public record Problem(
    String round,
    String number,
    int group,
    String unit,
    String category,
    String text,
    LocalDate reported,
    @Nullable Plan plan,
    @Nullable Handing handing,
    @Nullable MoreTime extension,
    @Nullable Claim claim,
    @Nullable Rejection rejection,
    @Nullable LocalDate verified) {

  /** Who answers for it and what is to be done. */
  public record Plan(LocalDate on, String owner, String measures) {}

  /**
   * Which department supervises it, and the users who act there.
   *
   * @param handler enters what the unit says it has done
   * @param lead verifies it
   */
  public record Handing(
      LocalDate on, String supervisor, String department, String handler, String lead) {}

  /** More time, granted by the head. */
  public record MoreTime(LocalDate on, int months) {}

  /** What the unit says it has done. */
  public record Claim(LocalDate on, String evidence) {}

  /** The first claim did not stand up; the unit claims again on a later day. */
  public record Rejection(LocalDate on, String reason, LocalDate claimedAgain) {}

  static Problem of(Cells row) {
    LocalDate planned = row.dateOrNull("planned");
    LocalDate transferred = row.dateOrNull("transferred");
    LocalDate extended = row.dateOrNull("extended");
    LocalDate reconciled = row.dateOrNull("reconciled");
    LocalDate rejected = row.dateOrNull("rejected");
    return new Problem(
        row.text("round"),
        row.text("number"),
        row.number("group"),
        row.text("unit"),
        row.text("category"),
        row.text("text"),
        row.date("reported"),
        planned == null ? null : new Plan(planned, row.text("owner"), row.text("measures")),
        transferred == null
            ? null
            : new Handing(
                transferred,
                row.text("supervisor"),
                row.text("department"),
                row.text("handler"),
                row.text("lead")),
        extended == null ? null : new MoreTime(extended, row.number("extension_months")),
        reconciled == null ? null : new Claim(reconciled, row.text("evidence")),
        rejected == null
            ? null
            : new Rejection(rejected, row.text("rejection"), row.date("reconciled_again")),
        row.dateOrNull("verified"));
  }
}
