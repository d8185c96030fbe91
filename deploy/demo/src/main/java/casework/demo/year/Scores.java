package casework.demo.year;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The monthly board of the city's stationed bodies. */
public record Scores(
    List<Declaration> declarations,
    List<Deduction> deductions,
    List<Objection> objections,
    List<Board> boards,
    List<Quarter> quarters) {

  /** A year without a board. */
  public static final Scores NONE =
      new Scores(List.of(), List.of(), List.of(), List.of(), List.of());

  public Scores {
    declarations = List.copyOf(declarations);
    deductions = List.copyOf(deductions);
    objections = List.copyOf(objections);
    boards = List.copyOf(boards);
    quarters = List.copyOf(quarters);
  }

  /**
   * What a body declares for a month.
   *
   * @param month such as {@code 2020-06}
   * @param body department code
   * @param by the user who declares
   * @param claims units by item
   * @param evidence where it is shown
   * @param verified null while the office has not looked at it
   * @param changed items of which other numbers stood up
   * @param reason why; empty where none was changed
   */
  public record Declaration(
      String month,
      String body,
      String by,
      LocalDate declared,
      Map<String, Integer> claims,
      String evidence,
      @Nullable LocalDate verified,
      Map<String, Integer> changed,
      String reason) {

    static Declaration of(Cells row) {
      return new Declaration(
          row.text("month"),
          row.text("body"),
          row.text("by"),
          row.date("declared"),
          row.counts("claims"),
          row.text("evidence"),
          row.dateOrNull("verified"),
          row.counts("changed"),
          row.text("reason"));
    }

    /** What stood up, item by item. */
    public Map<String, Integer> counted() {
      Map<String, Integer> counted = new LinkedHashMap<>(claims);
      counted.putAll(changed);
      return counted;
    }
  }

  /** Points taken from a body. */
  public record Deduction(
      String month,
      String body,
      String item,
      int count,
      String situation,
      String reason,
      LocalDate entered) {

    static Deduction of(Cells row) {
      return new Deduction(
          row.text("month"),
          row.text("body"),
          row.text("item"),
          row.number("count"),
          row.text("situation"),
          row.text("reason"),
          row.date("entered"));
    }
  }

  /**
   * A body objects, and the head decides.
   *
   * @param corrected what is to count instead; null where the objection is rejected
   */
  public record Objection(
      String month,
      String body,
      String by,
      String item,
      String grounds,
      LocalDate objected,
      LocalDate ruled,
      @Nullable Integer corrected,
      String reason) {

    static Objection of(Cells row) {
      return new Objection(
          row.text("month"),
          row.text("body"),
          row.text("by"),
          row.text("item"),
          row.text("grounds"),
          row.date("objected"),
          row.date("ruled"),
          row.text("upheld").equals("yes") ? row.number("corrected") : null,
          row.text("reason"));
    }
  }

  /** The day on which a month's board goes up. */
  public record Board(String month, LocalDate published) {
    static Board of(Cells row) {
      return new Board(row.text("month"), row.date("published"));
    }
  }

  /** The day on which a quarter's ranking is put on record. */
  public record Quarter(String quarter, LocalDate concluded) {
    static Quarter of(Cells row) {
      return new Quarter(row.text("quarter"), row.date("concluded"));
    }
  }
}
