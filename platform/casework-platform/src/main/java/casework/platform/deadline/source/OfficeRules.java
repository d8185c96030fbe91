package casework.platform.deadline.source;

import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.ColourPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an office goes by beyond what is shipped: the files of its own directory ({@code
 * calendars/*.json}, {@code policies/*.json} and folders that one service alone reads). One
 * directory serves every service, so each takes only what speaks of its own stages.
 */
public final class OfficeRules {

  private final @Nullable Path directory;

  private OfficeRules(@Nullable Path directory) {
    this.directory = directory;
  }

  /**
   * @param directory the office's directory; empty where it has none
   */
  public static OfficeRules at(String directory) {
    return new OfficeRules(directory.isEmpty() ? null : Path.of(directory));
  }

  /** The shipped calendars with the office's editions on top. */
  public CalendarBook calendars() {
    CalendarBook book = CalendarFiles.shipped();
    for (String each : texts("calendars")) {
      JsonNode file = JsonMapper.shared().readTree(each);
      book =
          book.with(
              CalendarFiles.edition(
                  file.required("id").asString(),
                  LocalDate.parse(file.required("publishedOn").asString()),
                  file.required("source").asString(),
                  file.required("calendar").toString()));
    }
    return book;
  }

  /** The office's own colour policies, whatever they speak of. */
  public List<ColourPolicy> policies() {
    return texts("policies").stream().map(PolicyFiles::policy).toList();
  }

  /**
   * The JSON files of one folder of the directory, in the order of their names; none where there is
   * no such folder.
   *
   * @throws UncheckedIOException where a file cannot be read
   */
  public List<String> texts(String folder) {
    if (directory == null || !Files.isDirectory(directory.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory.resolve(folder))) {
      List<String> texts = new ArrayList<>();
      for (Path each : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        texts.add(Files.readString(each));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + " of the office's directory", e);
    }
  }

  /**
   * A rule file that a service ships.
   *
   * @param beside a class of that service
   * @param path absolute path among its resources, such as {@code /limits/default.json}
   * @throws IllegalStateException where it is not shipped
   */
  public static String shipped(Class<?> beside, String path) {
    try (InputStream file = beside.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is not shipped");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
