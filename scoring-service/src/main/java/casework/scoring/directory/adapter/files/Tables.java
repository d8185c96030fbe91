package casework.scoring.directory.adapter.files;

import casework.platform.kernel.Refused;
import casework.scoring.directory.application.ImportDirectory;
import casework.scoring.directory.application.ImportRow;
import casework.scoring.directory.application.TableReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tables with a heading in their first line, as text or as a workbook. */
@Component
final class Tables implements TableReader {

  /** A line with its number; cells in the order of the heading's columns. */
  record Cells(int line, List<String> values) {}

  @Override
  public List<ImportRow> read(Form form, byte[] file) {
    List<Cells> lines =
        switch (form) {
          case CSV -> CsvTable.read(file);
          case WORKBOOK -> WorkbookTable.read(file);
        };
    if (lines.isEmpty()) {
      throw unreadable("there is no heading");
    }
    List<Column> columns = heading(lines.getFirst());
    List<ImportRow> rows = new ArrayList<>();
    for (Cells each : lines.subList(1, lines.size())) {
      if (each.values().stream().anyMatch(value -> !value.isBlank())) {
        rows.add(row(columns, each));
      }
    }
    if (rows.isEmpty()) {
      throw unreadable("there is no line below the heading");
    }
    if (rows.size() > ImportDirectory.MOST) {
      throw unreadable("it has more than " + ImportDirectory.MOST + " lines");
    }
    return rows;
  }

  private static List<Column> heading(Cells first) {
    List<Column> columns = new ArrayList<>();
    for (String each : first.values()) {
      Column column =
          Column.of(each)
              .orElseThrow(() -> unreadable("a column's heading is none of the agreed ones"));
      if (columns.contains(column)) {
        throw unreadable("the column " + column.word() + " stands twice");
      }
      columns.add(column);
    }
    for (Column each : Column.values()) {
      if (each.isNeeded() && !columns.contains(each)) {
        throw unreadable("the column " + each.word() + " is missing");
      }
    }
    return columns;
  }

  private static ImportRow row(List<Column> columns, Cells cells) {
    if (cells.values().size() > columns.size()) {
      throw unreadable("line " + cells.line() + " has more cells than the heading");
    }
    Map<Column, String> by = new EnumMap<>(Column.class);
    for (int i = 0; i < cells.values().size(); i++) {
      by.put(columns.get(i), cells.values().get(i).strip());
    }
    return new ImportRow(
        cells.line(),
        by.getOrDefault(Column.CADRE, ""),
        by.getOrDefault(Column.NAME, ""),
        by.getOrDefault(Column.ORGAN, ""),
        by.getOrDefault(Column.MANAGED_BY, ""),
        by.getOrDefault(Column.UNIT, ""),
        by.getOrDefault(Column.POST, ""),
        by.getOrDefault(Column.KIND, ""),
        by.getOrDefault(Column.DECIDED_ON, ""),
        by.getOrDefault(Column.TAKES_OFFICE_ON, ""),
        by.getOrDefault(Column.STATUS, ""));
  }

  static Refused unreadable(String why) {
    return new Refused(new Unreadable(why));
  }
}
