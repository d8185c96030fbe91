package casework.demo.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round of the year and the day of each of its steps.
 *
 * @param round its name in the files, such as {@code R1}
 * @param left null where the groups are at work when the year ends; then the days after it are null
 */
public record Round(
    String round,
    String name,
    String kind,
    LocalDate opened,
    LocalDate declared,
    LocalDate composed,
    LocalDate authorised,
    LocalDate announced,
    LocalDate entered,
    @Nullable LocalDate left,
    @Nullable LocalDate reported,
    @Nullable LocalDate closed) {

  static Round of(Cells row) {
    return new Round(
        row.text("round"),
        row.text("name"),
        row.text("kind"),
        row.date("opened"),
        row.date("declared"),
        row.date("composed"),
        row.date("authorised"),
        row.date("announced"),
        row.date("entered"),
        row.dateOrNull("left"),
        row.dateOrNull("reported"),
        row.dateOrNull("closed"));
  }
}
