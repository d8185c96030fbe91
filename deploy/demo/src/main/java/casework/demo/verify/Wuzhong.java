package casework.demo.verify;

import casework.demo.year.Year;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What Wuzhong printed of its clues to 25 November 2020 (O-WZ-1 to 6). */
final class Wuzhong {

  private static final String FIGURES =
      "/api/clues/figures?organ=%s&from=%s&to=%s"
          .formatted(Year.ORGAN, Year.FIRST_DAY, Year.LAST_DAY);

  private Wuzhong() {}

  static Stream<Line> lines(Reader reader) {
    Figures figures = reader.figures(FIGURES);
    List<JsonNode> runs =
        reader
            .read("/api/clues/runs")
            .path("items")
            .valueStream()
            .filter(each -> each.path("organ").asString("").equals(Year.ORGAN))
            .toList();
    long rows = runs.stream().mapToLong(run -> run.path("rows").asLong()).sum();
    return Stream.of(
        figures.count("O-WZ-1 处置问题线索 disposed (件)", "282", "disposed"),
        figures.share("O-WZ-2 初步核实 verified (件)", "235/255", "preliminary"),
        figures.rate("O-WZ-2 办结率 rate (%)", "92.16", "preliminary"),
        figures.share("O-WZ-3 谈话函询 inquired (件)", "12/13", "inquiry"),
        figures.rate("O-WZ-3 办结率 rate (%)", "92.31", "inquiry"),
        figures.share("O-WZ-4 处分 punished (件)", "51/58", "punished-cases"),
        figures.share("O-WZ-4 处分 punished (人)", "56/63", "punished-persons"),
        figures.rate("O-WZ-4 办结率 rate by 件 (%)", "87.93", "punished-cases"),
        figures.share("O-WZ-5 上年遗留 carried over (件)", "184/204", "carried-over"),
        figures.rate("O-WZ-5 办结率 rate (%)", "90.2", "carried-over"),
        figures.count("O-WZ-6 绿 green (件次)", "2788", "run-rows-green"),
        figures.count("O-WZ-6 蓝 blue (件次)", "111", "run-rows-blue"),
        figures.count("O-WZ-6 黄 yellow (件次)", "102", "run-rows-yellow"),
        figures.count("O-WZ-6 红 red (件次)", "187", "run-rows-red"),
        new Line("O-WZ-6 合计 rows of all runs (件次)", "3188", "" + rows, ""),
        new Line("O-WZ-6 runs", "22", "" + runs.size(), ""));
  }
}
