package casework.demo.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The whole demo year.
 *
 * @param carriedOver the city's matters that were open when it began
 * @param incoming what came in to the city
 * @param counties what came in to two of its counties, on which no printed figure rests
 */
public record Year(List<Matter> carriedOver, List<Matter> incoming, List<Matter> counties) {

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
    counties = List.copyOf(counties);
  }

  /** The year as it comes with the product. */
  public static Year read() {
    return new Year(
        read("/year/carried-over.csv"), read("/year/new.csv"), read("/year/counties.csv"));
  }

  /** The part of the year that those rows are; what they are about stays as it is. */
  public Year only(Set<Integer> rows) {
    return new Year(
        carriedOver.stream().filter(each -> rows.contains(each.row())).toList(),
        incoming.stream().filter(each -> rows.contains(each.row())).toList(),
        counties.stream().filter(each -> rows.contains(each.row())).toList());
  }

  /** Every matter, in the order of the files. */
  public Stream<Matter> matters() {
    return Stream.of(carriedOver, incoming, counties).flatMap(List::stream);
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
