package casework.faults.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is expected: per address, and per whose matter it is, one letter for each role.
 *
 * @param rows letters by {@code METHOD path<tab>own|other}
 */
record Table(Map<String, String> rows) {

  private static final String HEAD =
      """
      # Who comes in where. One letter for each role, in this order:
      # %s
      # o open, e an empty list, r not this role's (403), h hidden (404), u not signed in (401), x refused for what was asked
      # own: a matter of the first county; other: one of the second. Compared by ./casework faults authority.
      """;

  /** The table as it stands in the repository; empty where the file is not there. */
  static Table read(Path file) {
    Map<String, String> rows = new TreeMap<>();
    if (!Files.exists(file)) {
      return new Table(rows);
    }
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#") && !line.isBlank()) {
          int cut = line.lastIndexOf('\t');
          rows.put(line.substring(0, cut), line.substring(cut + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Table(rows);
  }

  void write(Path file) {
    List<String> lines = new ArrayList<>();
    rows.forEach((address, letters) -> lines.add(address + "\t" + letters));
    try {
      Files.writeString(
          file,
          HEAD.formatted(String.join(" ", Roles.USERS)) + String.join("\n", lines) + "\n",
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nullable String letters(String address) {
    return rows.get(address);
  }
}
