package casework.demo.year;

import java.time.LocalDate;

/**
 * A cadre with the post he holds when the year begins.
 *
 * @param organ the organ in whose area he works
 * @param managedBy the organ that manages him
 * @param unit name of his unit
 * @param kind 一把手, 班子成员 or 其他
 */
public record Cadre(
    String cadre,
    String name,
    String organ,
    String managedBy,
    String unit,
    String post,
    String kind,
    LocalDate since) {

  static Cadre of(Cells row) {
    return new Cadre(
        row.text("cadre"),
        row.text("name"),
        row.text("organ"),
        row.text("managed_by"),
        row.text("unit"),
        row.text("post"),
        row.text("kind"),
        row.date("since"));
  }
}
