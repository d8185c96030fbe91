package casework.demo.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The whole demo year.
 *
 * @param carriedOver the city's matters that were open when it began
 * @param incoming what came in to the city
 * @param counties what came in to two of its counties, on which no printed figure rests
 * @param waiting what came in to the city last and waits for somebody when the year ends; not
 *     disposed of and so in no printed figure either
 */
public record Year(
    List<Matter> carriedOver, List<Matter> incoming, List<Matter> counties, List<Matter> waiting) {

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
    waiting = List.copyOf(waiting);
  }

  /** The year as it comes with the product. */
  public static Year read() {
    return new Year(
        shipped("/year/carried-over.csv"),
        shipped("/year/new.csv"),
        shipped("/year/counties.csv"),
        shipped("/year/waiting.csv"));
  }

  /** A year of the same form in a folder of its own, where nothing need be left waiting. */
  public static Year read(Path folder) {
    Path waiting = folder.resolve("waiting.csv");
    return new Year(
        lying(folder.resolve("carried-over.csv")),
        lying(folder.resolve("new.csv")),
        lying(folder.resolve("counties.csv")),
        Files.exists(waiting) ? lying(waiting) : List.of());
  }

  /** Every matter, in the order of the files. */
  public Stream<Matter> matters() {
    return Stream.of(carriedOver, incoming, counties, waiting).flatMap(List::stream);
  }

  private static List<Matter> shipped(String file) {
    try (InputStream bytes = Year.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return matters(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Matter> lying(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return matters(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Matter> matters(InputStream bytes) throws IOException {
    var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
    try (CSVParser rows = CSVParser.parse(text, FORM)) {
      return rows.stream().map(row -> new Line(row).matter()).toList();
    }
  }
}
