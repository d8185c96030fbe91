package casework.platform.deadline.source;

import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.CalendarEdition;
import casework.platform.deadline.SpecialDay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads rest-day calendars in the form of the holiday-cn project. */
public final class CalendarFiles {

  private static final String FOLDER = "/casework/calendar/";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private CalendarFiles() {}

  /** Every edition shipped with the product. */
  public static CalendarBook shipped() {
    List<CalendarEdition> editions =
        List.of(read("editions.json", Listed[].class)).stream()
            .map(
                each ->
                    edition(
                        each.id(),
                        each.publishedOn(),
                        each.source(),
                        read(each.file(), YearFile.class)))
            .toList();
    return new CalendarBook(editions, List.of());
  }

  /**
   * An edition published after the product was shipped.
   *
   * @param json a year's file of the holiday-cn project
   * @throws tools.jackson.core.JacksonException where the text is not such a file
   */
  public static CalendarEdition edition(
      String id, LocalDate publishedOn, String source, String json) {
    return edition(id, publishedOn, source, JSON.readValue(json, YearFile.class));
  }

  private static CalendarEdition edition(
      String id, LocalDate publishedOn, String source, YearFile file) {
    Map<LocalDate, SpecialDay> days = new HashMap<>();
    for (Day each : file.days()) {
      if (days.put(each.date(), new SpecialDay(each.offDay(), each.name())) != null) {
        throw new IllegalArgumentException(id + " has " + each.date() + " twice");
      }
    }
    return new CalendarEdition(id, file.year(), publishedOn, days, source);
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream file = CalendarFiles.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalStateException("not shipped: " + FOLDER + name);
      }
      return JSON.readValue(file, type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One entry of the list of shipped editions. */
  record Listed(String id, int year, LocalDate publishedOn, String file, String source) {}

  /** A year's file as the holiday-cn project writes it. */
  record YearFile(int year, List<String> papers, List<Day> days) {}

  /** A day that its weekday would not tell. */
  record Day(LocalDate date, String name, boolean offDay) {}
}
