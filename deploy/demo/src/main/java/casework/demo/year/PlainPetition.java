package casework.demo.year;

import casework.demo.year.Matter.Accused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A petition that ends in the petition office, with the days of its steps.
 *
 * @param intake the user who receives it
 * @param reporter who reports; null for an anonymous one
 * @param repeats row of the petition it says again; null where it is a first one
 * @param category code of the category in which it is accepted
 * @param noticed when the reporter was told; null where nobody is to be
 * @param way code of how he was told
 * @param closed null where it is open when the year ends
 * @param outcome code of how it ended
 */
public record PlainPetition(
    int row,
    String intake,
    String channel,
    @Nullable Reporter reporter,
    String problem,
    String title,
    String text,
    Accused accused,
    LocalDate received,
    @Nullable Integer repeats,
    LocalDate accepted,
    String category,
    @Nullable LocalDate noticed,
    String way,
    @Nullable LocalDate closed,
    String outcome) {

  /** The organ whose petitions they are. */
  public static final String ORGAN = "990500-JW";

  /** A person who gives his name. */
  public record Reporter(String name, String identityNumber, String phone, String address) {}

  static PlainPetition of(Cells row) {
    return new PlainPetition(
        row.number("row"),
        row.text("intake"),
        row.text("channel"),
        row.text("reporter_kind").equals("anonymous") ? null : reporter(row),
        row.text("problem"),
        row.text("title"),
        row.text("text"),
        new Accused(
            row.text("accused_name"),
            row.text("accused_unit"),
            row.text("accused_post"),
            row.text("accused_region"),
            row.text("accused_level")),
        row.date("received"),
        row.isEmpty("repeats") ? null : Integer.valueOf(row.number("repeats")),
        row.date("accepted"),
        row.text("category"),
        row.dateOrNull("notice_given"),
        row.text("notice_way"),
        row.dateOrNull("closed"),
        row.text("outcome"));
  }

  private static Reporter reporter(Cells row) {
    return new Reporter(
        row.text("reporter_name"),
        row.text("reporter_id"),
        row.text("reporter_phone"),
        row.text("reporter_address"));
  }
}
