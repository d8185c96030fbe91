package casework.faults.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An act that the product said was done.
 *
 * @param address what was asked, such as {@code /api/clues/…/registration}
 * @param matter the matter's id; empty where the answer named none
 * @param revision the matter's revision by the answer; 0 where it said none
 */
public record Acknowledged(String address, String matter, long revision) {

  private static final Pattern ID =
      Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** The acts in a replay's journal; none where there is no such file. */
  public static List<Acknowledged> read(Path journal) {
    try {
      return Files.exists(journal)
          ? Files.readAllLines(journal).stream().map(Acknowledged::of).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Acknowledged of(String line) {
    String[] parts = line.split("\t", -1);
    Matcher named = ID.matcher(parts[0]);
    return new Acknowledged(
        parts[0],
        named.find() ? named.group(1) : parts[1],
        parts[2].isEmpty() ? 0 : Long.parseLong(parts[2]));
  }

  /** Whether it is about a petition, a clue or a case, whose stores are read. */
  boolean isAboutClues() {
    return address.matches("/api/(petitions|clues|cases)(/.*)?");
  }

  boolean isRegistration() {
    return address.equals("/api/petitions");
  }
}
