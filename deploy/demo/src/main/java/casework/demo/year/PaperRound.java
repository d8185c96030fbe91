package casework.demo.year;

import java.time.LocalDate;

/**
 * A round that was held on paper, with what it came to.
 *
 * @param number as it stands on paper
 * @param groups how many groups inspected
 * @param people how many people were in them
 * @param targets how many units were inspected
 * @param effect money and people
 */
public record PaperRound(
    String number,
    String name,
    String kind,
    LocalDate opened,
    LocalDate closed,
    int groups,
    int people,
    int targets,
    Effect effect) {

  static PaperRound of(Cells row) {
    return new PaperRound(
        row.text("number"),
        row.text("name"),
        row.text("kind"),
        row.date("opened"),
        row.date("closed"),
        row.number("groups"),
        row.number("people"),
        row.number("targets"),
        Effect.of(row));
  }
}
