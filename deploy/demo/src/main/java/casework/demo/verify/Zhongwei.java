package casework.demo.verify;

import casework.demo.year.PlainPetition;
import casework.demo.year.Year;
import java.math.BigDecimal;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What Zhongwei printed of its petitions of 2020 (O-ZW-1 to 4). */
final class Zhongwei {

  private static final String FIGURES =
      "/api/petitions/figures?organ=%s&from=%s&to=%s"
          .formatted(PlainPetition.ORGAN, Year.FIRST_DAY, Year.LAST_DAY);

  /** What the source prints for the closed; it cannot be. */
  private static final BigDecimal MISPRINT = new BigDecimal("84.01");

  private Zhongwei() {}

  static Stream<Line> lines(Reader reader) {
    JsonNode figures = reader.read(FIGURES);
    JsonNode shares = figures.path("shares");
    return Stream.of(
        new Line(
            "O-ZW-1 受理 accepted (件)",
            "659",
            shares.path("accepted").path("numerator").asString(""),
            ""),
        share("O-ZW-2 重复举报 repeats (件)", "155/659", shares.path("repeat")),
        rate("O-ZW-2 占比 rate (%)", "23.52", shares.path("repeat")),
        share("O-ZW-2 初件 firsts (件)", "504/659", shares.path("first")),
        share("O-ZW-3 匿名举报 anonymous (件)", "196/659", shares.path("anonymous")),
        rate("O-ZW-3 占比 rate (%)", "29.74", shares.path("anonymous")),
        share("O-ZW-4 办结 closed (件)", "554/659", shares.path("closed")),
        rate("O-ZW-4 办结率 rate (%)", "84.07", shares.path("closed")));
  }

  /**
   * The rates as the source prints them, each tried against every whole number of 659: three can be
   * and one cannot.
   */
  static Stream<Line> checks() {
    return Stream.of(
        check("O-ZW-2 23.52 % of 659", new BigDecimal("23.52"), true),
        check("O-ZW-3 29.74 % of 659", new BigDecimal("29.74"), true),
        check("O-ZW-4 84.07 % of 659", new BigDecimal("84.07"), true),
        check("O-ZW-4 84.01 % of 659 (as printed)", MISPRINT, false));
  }

  private static Line check(String name, BigDecimal printed, boolean expected) {
    PrintedRate rate = new PrintedRate(printed, 659);
    return new Line(name, said(expected), said(rate.isPossible()), rate.verdict());
  }

  private static String said(boolean possible) {
    return possible ? "a rate" : "MISPRINT: no whole number gives it";
  }

  private static Line share(String name, String printed, JsonNode share) {
    return new Line(name, printed, parts(share), parts(share));
  }

  private static Line rate(String name, String printed, JsonNode share) {
    return new Line(name, printed, share.path("percent").asString(""), parts(share));
  }

  private static String parts(JsonNode share) {
    return share.path("numerator").asString("") + "/" + share.path("denominator").asString("");
  }
}
