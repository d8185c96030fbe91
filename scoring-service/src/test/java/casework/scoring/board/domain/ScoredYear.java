package casework.scoring.board.domain;

import static casework.scoring.board.SampleBoards.CALENDARS;
import static casework.scoring.board.SampleBoards.CITY;
import static casework.scoring.board.SampleBoards.HEAD;
import static casework.scoring.board.SampleBoards.SCORER;
import static casework.scoring.board.SampleBoards.by;
import static casework.scoring.board.SampleBoards.of;

import casework.platform.deadline.source.OfficeRules;
import casework.scoring.config.SchemeFiles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A year of declarations, deductions, objections and corrections, led through the domain's own
 * steps; beside it a plain list of what finally counts, kept by hand.
 */
final class ScoredYear {

  private static final List<String> NEGATIVE =
      List.of("F01", "F02", "F05", "F06", "F07", "F08", "F09", "F10");

  private final Random random;
  private final Map<YearMonth, JsonNode> schemeFiles = new TreeMap<>();
  private final SchemeBook schemes;
  private final Set<String> bodies = new TreeSet<>();
  private final List<Board> boards = new ArrayList<>();
  private final List<NaivePoints.Line> lines = new ArrayList<>();
  private long ids;

  private ScoredYear(long seed) {
    random = new Random(seed);
    for (int i = 1; i <= 14; i++) {
      bodies.add(CITY + "-P%02d".formatted(i));
    }
    ObjectNode first = file();
    first.put("validTo", "2020-06-30");
    ObjectNode second = file();
    second.put("id", "two-way-points-2020-07").put("validFrom", "2020-07-01");
    // Another weight for cases, a lower limit for daily supervision, and ties told otherwise.
    for (JsonNode item : second.get("items")) {
      if (item.get("code").asString().startsWith("A")) {
        ((ObjectNode) item).put("points", "1.25");
      }
    }
    ((ObjectNode) second.get("categories").get(1)).put("most", 18);
    ((ArrayNode) second.get("ties")).remove(0);
    schemes =
        new SchemeBook(
            List.of(SchemeFiles.scheme(first.toString()), SchemeFiles.scheme(second.toString())));
    for (int month = 1; month <= 12; month++) {
      schemeFiles.put(YearMonth.of(2020, month), month <= 6 ? first : second);
    }
  }

  private static ObjectNode file() {
    return (ObjectNode)
        JsonMapper.shared()
            .readTree(
                OfficeRules.shipped(SchemeFiles.class, "/schemes/two-way-points-example-1.json"));
  }

  static ScoredYear generate(long seed) {
    ScoredYear year = new ScoredYear(seed);
    String vetoed = new ArrayList<>(year.bodies).get(year.random.nextInt(14));
    int vetoMonth = 2 + year.random.nextInt(10);
    year.schemeFiles
        .keySet()
        .forEach(month -> year.month(month, month.getMonthValue() == vetoMonth ? vetoed : null));
    return year;
  }

  private void month(YearMonth month, @Nullable String vetoed) {
    LocalDate end = month.atEndOfMonth();
    Map<String, List<Claim>> claims = new TreeMap<>();
    List<Claim> before = List.of();
    for (String body : bodies) {
      // Now and then a body has done exactly what its neighbour has.
      before = !before.isEmpty() && random.nextInt(4) == 0 ? before : claims(month);
      claims.put(body, before);
    }
    List<Sheet> sheets = new ArrayList<>();
    for (String body : bodies) {
      sheets.add(random.nextInt(20) == 0 ? new Sheet(body, null) : sheet(body, month, claims, end));
    }
    Board board = Board.open(CITY, month, by(SCORER, end)).next();
    for (String body : bodies) {
      for (int n = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0; n > 0; n--) {
        board = deduct(board, body, random.nextInt(4) == 0, end);
      }
    }
    if (vetoed != null) {
      board = deduct(board, vetoed, "F04", "own-staff-violates", end);
    }
    LocalDate out = end.plusDays(10);
    board = board.publish(id(), sheets, schemes, CALENDARS.asKnownOn(out), by(SCORER, out)).next();
    board = objections(board, out);
    LocalDate late = out.plusDays(40);
    boards.add(board.lock(by(SCORER, late)).next());
  }

  private List<Claim> claims(YearMonth month) {
    List<String> positive = new ArrayList<>();
    for (JsonNode item : scheme(month).get("items")) {
      if (!item.get("category").isNull()) {
        positive.add(item.get("code").asString());
      }
    }
    Collections.shuffle(positive, random);
    List<Claim> claims = new ArrayList<>();
    for (String item : positive.subList(0, 4 + random.nextInt(20))) {
      int count = isShare(month, item) ? 1 + random.nextInt(100) : 1 + random.nextInt(9);
      claims.add(new Claim(item, count, List.of("附件"), List.of()));
    }
    return claims;
  }

  private boolean isShare(YearMonth month, String item) {
    for (JsonNode each : scheme(month).get("items")) {
      if (each.get("code").asString().equals(item)) {
        return each.get("unit").asString().equals("SHARE");
      }
    }
    return false;
  }

  private Sheet sheet(
      String body, YearMonth month, Map<String, List<Claim>> claims, LocalDate end) {
    List<Claim> mine = claims.getOrDefault(body, List.of());
    Declaration declared =
        Declaration.begin(body, month, mine, true, schemes, by(of(body), end)).next();
    List<Verdict> verdicts = new ArrayList<>();
    for (Claim each : mine) {
      // By the item, so that bodies with the same claims stay equal.
      int off = each.item().hashCode() % 5 == 0 ? 1 : 0;
      verdicts.add(new Verdict(each.item(), each.count() - off, off == 0 ? "" : "核减"));
      lines.add(new NaivePoints.Line(month, body, each.item(), each.count() - off, null));
    }
    return new Sheet(body, declared.verify(verdicts, schemes, by(SCORER, end)).next());
  }

  private Board deduct(Board board, String body, boolean maximum, LocalDate on) {
    String item = NEGATIVE.get(random.nextInt(NEGATIVE.size()));
    String situation = null;
    for (JsonNode each : scheme(board.period()).get("situations")) {
      if (maximum && each.get("item").asString().equals(item)) {
        situation = each.get("code").asString();
      }
    }
    return deduct(board, body, item, situation, on);
  }

  private Board deduct(
      Board board, String body, String item, @Nullable String situation, LocalDate on) {
    int count = 1 + random.nextInt(3);
    lines.add(new NaivePoints.Line(board.period(), body, item, count, situation));
    return board
        .deduct(
            id(),
            body,
            new Correction.Wanted(item, count, situation),
            List.of(),
            "通报",
            schemes,
            by(SCORER, on))
        .next();
  }

  private Board objections(Board published, LocalDate on) {
    Board board = published;
    for (Row row : published.rows()) {
      if (!row.entries().isEmpty() && random.nextInt(6) == 0) {
        Entry about = row.entries().get(random.nextInt(row.entries().size()));
        board = board.object(id(), about.item(), "有异议", by(of(row.body()), on)).next();
        board = decide(board, row.body(), about, on);
      }
    }
    return board;
  }

  private Board decide(Board board, String body, Entry about, LocalDate on) {
    int n = board.objections().size();
    boolean veto = "own-staff-violates".equals(about.situation());
    if (veto || random.nextBoolean()) {
      return board.decide(n, false, List.of(), "维持", schemes, by(HEAD, on)).next();
    }
    int count = random.nextInt(6);
    lines.removeIf(
        each ->
            each.month().equals(board.period())
                && each.body().equals(body)
                && each.item().equals(about.item()));
    lines.add(new NaivePoints.Line(board.period(), body, about.item(), count, null));
    List<Correction.Wanted> changes = List.of(new Correction.Wanted(about.item(), count, null));
    return board.decide(n, true, changes, "更正", schemes, by(HEAD, on)).next();
  }

  private UUID id() {
    return new UUID(1, ++ids);
  }

  Standing standing(Span span) {
    return Standing.conclude(CITY, span, boards, schemes, by(SCORER, LocalDate.of(2021, 3, 1)))
        .next();
  }

  /** The file a month is scored by. */
  JsonNode scheme(YearMonth month) {
    return Objects.requireNonNull(schemeFiles.get(month));
  }

  Set<String> bodies() {
    return bodies;
  }

  List<Board> boards() {
    return boards;
  }

  List<NaivePoints.Line> lines() {
    return lines;
  }

  int corrections() {
    return boards.stream().mapToInt(each -> each.corrections().size()).sum();
  }

  /** Pairs of bodies with the same total on one board. */
  long sharedOrBrokenTies() {
    long found = 0;
    for (Board board : boards) {
      long different = board.rows().stream().map(Row::total).distinct().count();
      found += board.rows().size() - different;
    }
    return found;
  }
}
