package casework.demo.verify;

import casework.demo.office.Unexpected;
import casework.demo.year.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What Shizuishan printed of its board of stationed bodies (O-SZ-1, O-SZ-3). */
final class Shizuishan {

  private static final String BOARDS = "/api/scores/boards";

  private Shizuishan() {}

  static Stream<Line> lines(Reader reader) {
    List<JsonNode> boards =
        reader
            .read(BOARDS + "?organ=" + Year.ORGAN + "&published=true&from=2019-11&to=2020-10")
            .path("items")
            .valueStream()
            .toList();
    long fewest = boards.stream().mapToLong(each -> each.path("bodies").asLong()).min().orElse(0);
    JsonNode september = reader.read(BOARDS + "/" + Year.ORGAN + "/2020-09");
    JsonNode october = reader.read(BOARDS + "/" + Year.ORGAN + "/2020-10");
    JsonNode last =
        rows(september)
            .max(Comparator.comparingInt(Shizuishan::rank))
            .orElseThrow(() -> new Unexpected("the board of September has no rows"));
    String risen = last.path("department").asString("");
    return Stream.concat(
        scheme(reader, october.path("line").path("scheme").asString("")),
        Stream.of(
            new Line("O-SZ-1 派驻机构 bodies (个)", "14", "" + fewest, ""),
            new Line("O-SZ-1 积分榜 boards (期)", "12", "" + boards.size(), ""),
            new Line("O-SZ-3 九月末位 rank in September", "14", "" + rank(last), risen),
            new Line(
                "O-SZ-3 十月名次 rank in October",
                "5",
                rows(october)
                    .filter(each -> each.path("department").asString("").equals(risen))
                    .map(each -> "" + rank(each))
                    .findFirst()
                    .orElse(""),
                risen)));
  }

  private static Stream<Line> scheme(Reader reader, String id) {
    JsonNode scheme = reader.read("/api/scores/schemes/" + id);
    long negative =
        scheme
            .path("items")
            .valueStream()
            .filter(each -> each.path("negative").asBoolean(false))
            .count();
    return Stream.of(
        new Line("O-SZ-1 类 categories", "5", "" + scheme.path("categories").size(), ""),
        new Line(
            "O-SZ-1 正向积分 items",
            "36",
            "" + (scheme.path("items").size() - negative),
            scheme.path("line").path("example").asBoolean(false) ? "an example" : ""),
        new Line("O-SZ-1 反向积分 negative items", "10", "" + negative, ""));
  }

  private static Stream<JsonNode> rows(JsonNode board) {
    return board.path("rows").valueStream();
  }

  private static int rank(JsonNode row) {
    return row.path("rank").asInt();
  }
}
