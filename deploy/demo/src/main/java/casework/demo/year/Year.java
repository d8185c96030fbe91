package casework.demo.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole demo year.
 *
 * @param carriedOver the city's matters that were open when it began
 * @param incoming what came in to the city
 * @param counties what came in to two of its counties, on which no printed figure rests
 * @param waiting what came in to the city last and waits for somebody when the year ends; not
 *     disposed of and so in no printed figure either
 * @param cadres whom the directory is to know
 * @param inspections of the city's party committee
 * @param scores of the city's stationed bodies
 * @param warned cadres and teams of one county
 * @param petitions of another city, which prints what it received
 */
public record Year(
    List<Matter> carriedOver,
    List<Matter> incoming,
    List<Matter> counties,
    List<Matter> waiting,
    List<Cadre> cadres,
    Inspections inspections,
    Scores scores,
    List<Warned> warned,
    List<PlainPetition> petitions) {

  /** The organ whose year it is. */
  public static final String ORGAN = "990300-JW";

  public static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  /** The day of the last run, to whose end the printed figures count. */
  public static final LocalDate LAST_DAY = LocalDate.of(2020, 11, 25);

  public Year {
    carriedOver = List.copyOf(carriedOver);
    incoming = List.copyOf(incoming);
    counties = List.copyOf(counties);
    waiting = List.copyOf(waiting);
    cadres = List.copyOf(cadres);
    warned = List.copyOf(warned);
    petitions = List.copyOf(petitions);
  }

  /** A year of clues alone. */
  public Year(
      List<Matter> carriedOver,
      List<Matter> incoming,
      List<Matter> counties,
      List<Matter> waiting) {
    this(
        carriedOver,
        incoming,
        counties,
        waiting,
        List.of(),
        Inspections.NONE,
        Scores.NONE,
        List.of(),
        List.of());
  }

  /** The year as it comes with the product. */
  public static Year read() {
    return new Tables(name -> Year.class.getResourceAsStream("/year/" + name)).year();
  }

  /**
   * A year of the same form in a folder of its own, which needs no more than the clues: a file that
   * is not there tells no story.
   */
  public static Year read(Path folder) {
    return new Tables(name -> lying(folder.resolve(name))).year();
  }

  /** Every matter, in the order of the files. */
  public Stream<Matter> matters() {
    return Stream.of(carriedOver, incoming, counties, waiting).flatMap(List::stream);
  }

  private static @Nullable InputStream lying(Path file) {
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
