package casework.petition.hotline.adapter.files;

import static casework.petition.hotline.adapter.files.PlainText.unreadable;

import casework.petition.hotline.application.RecordFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads tables, as text or as a workbook, and lists of records. */
@Component
final class FileTables implements RecordFiles {

  static final int MOST_RECORDS = 2_000;
  private static final int MOST_CELL = 20_000;

  private final JsonMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxStringLength(100_000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** A line with its number; cells in the order of the heading's columns. */
  record Cells(int line, List<String> values) {}

  @Override
  public List<Row> read(Form form, byte[] file) {
    List<Row> rows =
        switch (form) {
          case JSON -> list(PlainText.of(file));
          case CSV -> table(lines(PlainText.of(file)));
          case WORKBOOK -> table(RecordSheet.read(file));
        };
    if (rows.isEmpty()) {
      throw unreadable(0, "it has no record");
    }
    if (rows.size() > MOST_RECORDS) {
      throw unreadable(0, "it has more than " + MOST_RECORDS + " records");
    }
    return rows;
  }

  @SuppressWarnings("unchecked")
  private List<Row> list(String text) {
    try {
      JsonNode tree = json.readTree(text);
      if (!tree.isArray()) {
        throw unreadable(1, "it is not a list of records");
      }
      List<Row> rows = new ArrayList<>();
      for (JsonNode each : tree) {
        int place = rows.size() + 1;
        rows.add(
            each.isObject()
                ? new Row(place, json.treeToValue(each, Map.class), null)
                : new Row(place, null, "it is not a record"));
      }
      return rows;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw unreadable(Math.max(line, 0), "it is not JSON");
    }
  }

  private static List<Cells> lines(String text) {
    List<Cells> lines = new ArrayList<>();
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      for (CSVRecord each : parser) {
        lines.add(new Cells((int) parser.getRecordNumber(), each.toList()));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException _) {
      throw unreadable(lines.size() + 1, "it is not a table with commas");
    }
    return lines;
  }

  private static List<Row> table(List<Cells> lines) {
    if (lines.isEmpty()) {
      throw unreadable(1, "there is no heading");
    }
    List<RecordColumn> columns = heading(lines.getFirst());
    List<Row> rows = new ArrayList<>();
    for (Cells each : lines.subList(1, lines.size())) {
      if (each.values().stream().anyMatch(value -> !value.isBlank())) {
        rows.add(row(columns, each));
      }
    }
    return rows;
  }

  private static List<RecordColumn> heading(Cells first) {
    List<RecordColumn> columns = new ArrayList<>();
    for (String each : first.values()) {
      RecordColumn column =
          RecordColumn.of(each)
              .orElseThrow(() -> unreadable(1, "a column's heading is none of the agreed ones"));
      if (columns.contains(column)) {
        throw unreadable(1, "the column " + column.chinese() + " stands twice");
      }
      columns.add(column);
    }
    for (RecordColumn each : RecordColumn.values()) {
      if (each.isNeeded() && !columns.contains(each)) {
        throw unreadable(1, "the column " + each.chinese() + " is missing");
      }
    }
    return columns;
  }

  private static Row row(List<RecordColumn> columns, Cells cells) {
    if (cells.values().size() > columns.size()) {
      return new Row(cells.line(), null, "it has more cells than the heading");
    }
    Map<RecordColumn, String> by = new LinkedHashMap<>();
    for (int i = 0; i < cells.values().size(); i++) {
      String value = cells.values().get(i).strip();
      String fault = fault(value);
      if (fault != null) {
        return new Row(cells.line(), null, fault);
      }
      if (!value.isEmpty()) {
        by.put(columns.get(i), value);
      }
    }
    return new Row(cells.line(), shaped(by), null);
  }

  /** A cell that office programmes would work out, or no store would keep, is not taken. */
  private static @Nullable String fault(String value) {
    if (value.indexOf('\0') >= 0) {
      return "a cell holds a character that cannot be kept";
    }
    if (value.length() > MOST_CELL) {
      return "a cell is too long";
    }
    return value.startsWith("=") || value.startsWith("@") ? "a cell holds a formula" : null;
  }

  private static Map<String, Object> shaped(Map<RecordColumn, String> by) {
    Map<String, Object> record = new LinkedHashMap<>();
    Map<String, Map<String, Object>> parts = new HashMap<>();
    by.forEach(
        (column, value) -> {
          int dot = column.path().indexOf('.');
          if (dot < 0) {
            record.put(column.path(), value);
          } else {
            parts
                .computeIfAbsent(column.path().substring(0, dot), _ -> new LinkedHashMap<>())
                .put(column.path().substring(dot + 1), valueOf(column, value));
          }
        });
    parts.forEach((name, part) -> record.put(name, name.equals("accused") ? List.of(part) : part));
    return record;
  }

  private static Object valueOf(RecordColumn column, String value) {
    return switch (column) {
      case COLLECTIVE, REPEATED -> truth(value);
      case PEOPLE -> value.matches("[0-9]{1,7}") ? (Object) Integer.valueOf(value) : value;
      case EARLIER_ORGANS, FLAGS -> Arrays.stream(value.split("[;；]")).map(String::strip).toList();
      default -> value;
    };
  }

  /** What is neither stays as it is, and is refused with its field. */
  private static Object truth(String value) {
    return switch (value) {
      case "是", "1", "true" -> Boolean.TRUE;
      case "否", "0", "false" -> Boolean.FALSE;
      default -> value;
    };
  }
}
