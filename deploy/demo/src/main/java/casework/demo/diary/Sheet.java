package casework.demo.diary;

/** Which of a story's documents. */
public enum Sheet {
  PETITION("petition"),
  CLUE("line"),
  CASE("case"),
  ROUND("line"),
  FOLLOW_UP("followUp"),
  PROBLEM("line"),
  TRANSFER("transfer"),
  DECLARATION("line"),
  BOARD("line"),
  RANKING("ranking"),
  WARNING("line");

  private final String part;

  Sheet(String part) {
    this.part = part;
  }

  /** The part of an answer that has the document's id, where it has parts. */
  String part() {
    return part;
  }
}
