package casework.demo.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The whole demo year: what was open when it began, and what came in. */
public record Year(List<Matter> carriedOver, List<Matter> incoming) {

  /** The organ whose year it is. */
  public static final String ORGAN = "990300-JW";

  public static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  /** The day of the last run, to whose end the printed figures count. */
  public static final LocalDate LAST_DAY = LocalDate.of(2020, 11, 25);

  private static final CSVFormat FORM =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  public Year {
    carriedOver = List.copyOf(carriedOver);
    incoming = List.copyOf(incoming);
  }

  /** The year as it comes with the product. */
  public static Year read() {
    return new Year(read("/year/carried-over.csv"), read("/year/new.csv"));
  }

  private static List<Matter> read(String file) {
    try (InputStream bytes = Year.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      try (CSVParser rows = CSVParser.parse(text, FORM)) {
        return rows.stream().map(row -> new Line(row).matter()).toList();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
