package casework.demo.year;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a group inspects, and what follows.
 *
 * @param unit its name
 * @param feedback null while it has not been told
 * @param obligations the day on which each of the doubles was done, by its code; none where it is
 *     still owed
 * @param effect null where nothing is entered
 */
public record Target(
    String round,
    int group,
    String unit,
    @Nullable Feedback feedback,
    Map<String, LocalDate> obligations,
    @Nullable Entered effect) {

  private static final List<String> OBLIGATIONS =
      List.of(
          "plan",
          "government_talk",
          "party_talk",
          "team_report",
          "principal_report",
          "social_disclosure",
          "party_disclosure");

  /**
   * How it was told.
   *
   * @param openly null where that came later
   */
  public record Feedback(LocalDate individually, @Nullable LocalDate openly) {}

  /** What came of it, and when it was entered. */
  public record Entered(LocalDate on, Effect effect) {}

  static Target of(Cells row) {
    Map<String, LocalDate> obligations = new LinkedHashMap<>();
    if (!row.isEmpty("public_later")) {
      obligations.put("public-feedback", row.date("public_later"));
    }
    OBLIGATIONS.stream()
        .filter(column -> !row.isEmpty(column))
        .forEach(column -> obligations.put(column.replace('_', '-'), row.date(column)));
    LocalDate told = row.dateOrNull("individual");
    LocalDate entered = row.dateOrNull("effect_on");
    return new Target(
        row.text("round"),
        row.number("group"),
        row.text("unit"),
        told == null ? null : new Feedback(told, row.dateOrNull("public")),
        obligations,
        entered == null ? null : new Entered(entered, Effect.of(row)));
  }
}
