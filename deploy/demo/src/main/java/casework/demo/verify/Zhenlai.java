package casework.demo.verify;

import casework.demo.scoring.WarningStories;
import casework.demo.year.Year;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What Zhenlai printed of its cards (O-ZL-1). */
final class Zhenlai {

  private static final String FIGURES =
      "/api/scores/figures?organ=%s&from=%s&to=%s"
          .formatted(WarningStories.ORGAN, Year.FIRST_DAY, Year.LAST_DAY);

  private Zhenlai() {}

  static Stream<Line> lines(Reader reader) {
    Figures figures = reader.figures(FIGURES);
    return Stream.of(
        figures.count("O-ZL-1 领导班子 teams (个)", "3", "warnings-teams"),
        figures.count("O-ZL-1 领导干部 cadres (名)", "20", "warnings-cadres"),
        codes(reader, "O-ZL-1 预警情形 situations (项)", "36", "scoring-warning-situation"),
        codes(reader, "O-ZL-1 方式 sources (种)", "7", "scoring-warning-source"));
  }

  private static Line codes(Reader reader, String name, String printed, String set) {
    JsonNode codes = reader.read("/api/code-sets/" + set);
    return new Line(name, printed, "" + codes.path("items").size(), "");
  }
}
