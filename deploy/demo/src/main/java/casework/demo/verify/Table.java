package casework.demo.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays lines out in columns; a Chinese character is two columns wide. */
final class Table {

  private static final List<String> HEAD =
      List.of("figure", "printed", "computed", "numerator/denominator", "ok");

  private Table() {}

  static String of(List<Line> lines) {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    lines.forEach(
        line ->
            rows.add(
                List.of(
                    line.figure(),
                    line.printed(),
                    line.reported(),
                    line.parts(),
                    line.isEqual() ? "ok" : "DIFFERS")));
    List<Integer> widths =
        IntStream.range(0, HEAD.size())
            .mapToObj(column -> rows.stream().mapToInt(row -> width(row.get(column))).max())
            .map(widest -> widest.orElse(0))
            .toList();
    return rows.stream().map(row -> laidOut(row, widths)).collect(Collectors.joining("\n"));
  }

  private static String laidOut(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(
            column -> row.get(column) + " ".repeat(widths.get(column) - width(row.get(column))))
        .collect(Collectors.joining(" | "))
        .stripTrailing();
  }

  private static int width(String text) {
    return text.codePoints().map(each -> Character.isIdeographic(each) ? 2 : 1).sum();
  }
}
