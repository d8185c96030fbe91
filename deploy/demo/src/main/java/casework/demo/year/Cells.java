package casework.demo.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The cells of one line of a file, by the names of their columns. */
record Cells(CSVRecord row) {

  boolean has(String column) {
    return row.isMapped(column);
  }

  String text(String column) {
    return row.get(column);
  }

  boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  int number(String column) {
    return Integer.parseInt(text(column));
  }

  LocalDate date(String column) {
    return LocalDate.parse(text(column));
  }

  @Nullable LocalDate dateOrNull(String column) {
    return isEmpty(column) ? null : date(column);
  }

  List<LocalDate> dates(String column) {
    return words(column).stream().map(LocalDate::parse).toList();
  }

  List<String> words(String column) {
    return Arrays.stream(text(column).split(";")).filter(word -> !word.isEmpty()).toList();
  }

  /** Codes with a number each, such as {@code Z01:2;R04:6}, in their order. */
  Map<String, Integer> counts(String column) {
    return words(column).stream()
        .map(word -> word.split(":"))
        .collect(
            Collectors.toMap(
                parts -> parts[0],
                parts -> Integer.parseInt(parts[1]),
                (one, _) -> one,
                LinkedHashMap::new));
  }
}
