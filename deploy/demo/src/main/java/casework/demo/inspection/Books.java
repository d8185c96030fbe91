package casework.demo.inspection;

import casework.demo.diary.Shelf;
import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.year.Round;
import casework.demo.year.Year;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The inspection office's books as it reads them itself: rounds and what belongs to them. */
final class Books {

  /** The user who keeps them. */
  static final String OFFICE = "city-inspector";

  static final String ROUNDS = "/api/inspections/rounds";
  static final String PROBLEMS = "/api/inspections/problems";
  static final String FOLLOW_UPS = "/api/inspections/follow-ups";
  static final String TRANSFERS = "/api/inspections/transfers";

  private static final String OF_THE_CITY = "?organ=" + Year.ORGAN;

  private final Office office;
  private final Map<String, Round> byFile;
  private final Shelf rounds;
  private final Shelf transfers;
  private final Map<String, Shelf> problems = new ConcurrentHashMap<>();
  private final Map<String, Shelf> followUps = new ConcurrentHashMap<>();

  /**
   * @param byFile the year's rounds by their names in the files
   */
  Books(Office office, Map<String, Round> byFile) {
    this.office = office;
    this.byFile = Map.copyOf(byFile);
    this.rounds =
        new Shelf(
            office, OFFICE, () -> ROUNDS + OF_THE_CITY, line -> line.path("name").asString(""));
    this.transfers =
        new Shelf(
            office,
            OFFICE,
            () -> TRANSFERS + OF_THE_CITY + "&from=" + Year.FIRST_DAY,
            line -> line.path("problem").asString(""));
  }

  /** The rounds by their names. */
  Shelf rounds() {
    return rounds;
  }

  /** The year's transfers by the ids of their problems. */
  Shelf transfers() {
    return transfers;
  }

  /** A round's id. */
  String round(String inFile) {
    Round round = byFile.get(inFile);
    if (round == null) {
      throw new IllegalArgumentException("no round is called " + inFile);
    }
    return rounds.require(round.name());
  }

  /** A round's problems by their numbers. */
  Shelf problems(String inFile) {
    return problems.computeIfAbsent(
        inFile,
        _ ->
            new Shelf(
                office,
                OFFICE,
                () -> PROBLEMS + "?round=" + round(inFile),
                line -> line.path("number").asString("")));
  }

  /** A round's follow-ups by the codes of their units. */
  Shelf followUps(String inFile) {
    return followUps.computeIfAbsent(
        inFile,
        _ ->
            new Shelf(
                office,
                OFFICE,
                () -> FOLLOW_UPS + "?round=" + round(inFile),
                line -> line.path("unit").asString("")));
  }

  /** Remembers what the lines of a batch have become. */
  static void enter(Shelf shelf, Answer answer) {
    answer
        .body()
        .path("lines")
        .forEach(
            line -> shelf.enter(line.path("number").asString(), line.path("matter").asString()));
  }
}
