package casework.demo.verify;

import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.office.Unexpected;
import casework.demo.year.Year;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The figures Wuzhong printed for the year to 25 November 2020 (O-WZ-1 to 6), beside those the
 * product reports for the demo's city.
 */
public final class Verification {

  private static final String USER = "city-viewer";
  private static final String PERIOD =
      "organ=" + Year.ORGAN + "&from=" + Year.FIRST_DAY + "&to=" + Year.LAST_DAY;

  private final Office office;
  private final PrintStream out;

  public Verification(Office office, PrintStream out) {
    this.office = office;
    this.out = out;
  }

  /** Prints the comparison; true where nothing differs. */
  public boolean run() {
    List<Line> lines = lines(figures(), runs());
    boolean equal = lines.stream().allMatch(Line::isEqual);
    out.println(Table.of(lines));
    out.println(
        equal
            ? "All figures are those that were printed."
            : lines.stream().filter(line -> !line.isEqual()).count() + " figures differ.");
    return equal;
  }

  private static List<Line> lines(Map<String, JsonNode> figures, List<JsonNode> runs) {
    List<Line> lines = new ArrayList<>();
    lines.add(count("O-WZ-1 处置问题线索 disposed (件)", "282", figures, "disposed"));
    lines.add(share("O-WZ-2 初步核实 verified (件)", "235/255", figures, "preliminary"));
    lines.add(rate("O-WZ-2 办结率 rate (%)", "92.16", figures, "preliminary"));
    lines.add(share("O-WZ-3 谈话函询 inquired (件)", "12/13", figures, "inquiry"));
    lines.add(rate("O-WZ-3 办结率 rate (%)", "92.31", figures, "inquiry"));
    lines.add(share("O-WZ-4 处分 punished (件)", "51/58", figures, "punished-cases"));
    lines.add(share("O-WZ-4 处分 punished (人)", "56/63", figures, "punished-persons"));
    lines.add(rate("O-WZ-4 办结率 rate by 件 (%)", "87.93", figures, "punished-cases"));
    lines.add(share("O-WZ-5 上年遗留 carried over (件)", "184/204", figures, "carried-over"));
    lines.add(rate("O-WZ-5 办结率 rate (%)", "90.2", figures, "carried-over"));
    lines.add(count("O-WZ-6 绿 green (件次)", "2788", figures, "run-rows-green"));
    lines.add(count("O-WZ-6 蓝 blue (件次)", "111", figures, "run-rows-blue"));
    lines.add(count("O-WZ-6 黄 yellow (件次)", "102", figures, "run-rows-yellow"));
    lines.add(count("O-WZ-6 红 red (件次)", "187", figures, "run-rows-red"));
    long rows = runs.stream().mapToLong(run -> run.path("rows").asLong()).sum();
    lines.add(new Line("O-WZ-6 合计 rows of all runs (件次)", "3188", "" + rows, ""));
    lines.add(new Line("O-WZ-6 runs", "22", "" + runs.size(), ""));
    return lines;
  }

  private static Line count(
      String name, String printed, Map<String, JsonNode> figures, String code) {
    return new Line(name, printed, figure(figures, code).path("numerator").asString(""), "");
  }

  private static Line share(
      String name, String printed, Map<String, JsonNode> figures, String code) {
    return new Line(name, printed, parts(figure(figures, code)), parts(figure(figures, code)));
  }

  private static Line rate(
      String name, String printed, Map<String, JsonNode> figures, String code) {
    JsonNode figure = figure(figures, code);
    return new Line(name, printed, figure.path("rate").asString(""), parts(figure));
  }

  private static String parts(JsonNode figure) {
    return figure.path("numerator").asString("") + "/" + figure.path("denominator").asString("");
  }

  private static JsonNode figure(Map<String, JsonNode> figures, String code) {
    JsonNode figure = figures.get(code);
    if (figure == null) {
      throw new Unexpected("no figure is called " + code);
    }
    return figure;
  }

  private Map<String, JsonNode> figures() {
    return read("/api/clues/figures?" + PERIOD)
        .path("figures")
        .valueStream()
        .collect(Collectors.toMap(each -> each.path("code").asString(), each -> each));
  }

  private List<JsonNode> runs() {
    return read("/api/clues/runs")
        .path("items")
        .valueStream()
        .filter(each -> each.path("organ").asString("").equals(Year.ORGAN))
        .toList();
  }

  private JsonNode read(String path) {
    Answer answer = office.read(USER, path);
    if (!answer.isDone()) {
      throw new Unexpected(path + " says " + answer.status() + " " + answer.body());
    }
    return answer.body();
  }
}
