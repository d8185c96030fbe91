package casework.platform.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** All calendars an office has ever been given, so that it can say what was known on a day. */
public final class CalendarBook {

  private static final Comparator<CalendarEdition> BY_PUBLICATION =
      Comparator.comparing(CalendarEdition::publishedOn)
          .thenComparing(CalendarEdition::year)
          .thenComparing(CalendarEdition::id);

  private static final Comparator<OrganCalendar> ORGANS_BY_PUBLICATION =
      Comparator.comparing(OrganCalendar::publishedOn).thenComparing(OrganCalendar::id);

  private final List<CalendarEdition> editions;
  private final List<OrganCalendar> organCalendars;
  private final Map<String, WorkingCalendar> known = new ConcurrentHashMap<>();

  public CalendarBook(List<CalendarEdition> editions, List<OrganCalendar> organCalendars) {
    this.editions = editions.stream().sorted(BY_PUBLICATION).toList();
    this.organCalendars = organCalendars.stream().sorted(ORGANS_BY_PUBLICATION).toList();
    Set<String> ids = new HashSet<>();
    this.editions.forEach(each -> requireNew(ids, each.id()));
    this.organCalendars.forEach(each -> requireNew(ids, each.id()));
  }

  private static void requireNew(Set<String> ids, String id) {
    if (id.contains(WorkingCalendar.AND)) {
      throw new IllegalArgumentException("a calendar id has no " + WorkingCalendar.AND + ": " + id);
    }
    if (!ids.add(id)) {
      throw new IllegalArgumentException("the calendar id is taken: " + id);
    }
  }

  /** The editions in the order of their publication. */
  public List<CalendarEdition> editions() {
    return editions;
  }

  public List<OrganCalendar> organCalendars() {
    return organCalendars;
  }

  public CalendarBook with(CalendarEdition edition) {
    List<CalendarEdition> more = new ArrayList<>(editions);
    more.add(edition);
    return new CalendarBook(more, organCalendars);
  }

  public CalendarBook with(OrganCalendar calendar) {
    List<OrganCalendar> more = new ArrayList<>(organCalendars);
    more.add(calendar);
    return new CalendarBook(editions, more);
  }

  /** The State Council's calendar as anyone could know it at the end of {@code day}. */
  public WorkingCalendar asKnownOn(LocalDate day) {
    return known(published(day), List.of());
  }

  /** The calendar of one organ: the State Council's with the organ's own days on top. */
  public WorkingCalendar asKnownOn(LocalDate day, String organ) {
    List<OrganCalendar> own =
        organCalendars.stream()
            .filter(each -> each.organ().equals(organ) && !each.publishedOn().isAfter(day))
            .toList();
    return known(published(day), own);
  }

  /** The calendar a stored date was reckoned by, found again by its id. */
  public Optional<WorkingCalendar> named(String calendarId) {
    if (calendarId.equals(WorkingCalendar.NO_EDITION)) {
      return Optional.of(known(List.of(), List.of()));
    }
    String[] parts = calendarId.split(Pattern.quote(WorkingCalendar.AND), 2);
    List<CalendarEdition> national = upTo(parts[0]);
    List<OrganCalendar> own = parts.length == 1 ? List.of() : organUpTo(parts[1]);
    WorkingCalendar found = known(national, own);
    return found.id().equals(calendarId) ? Optional.of(found) : Optional.empty();
  }

  private List<CalendarEdition> published(LocalDate day) {
    return editions.stream().filter(each -> !each.publishedOn().isAfter(day)).toList();
  }

  private List<CalendarEdition> upTo(String id) {
    int at = editions.stream().map(CalendarEdition::id).toList().indexOf(id);
    return editions.subList(0, at + 1);
  }

  private List<OrganCalendar> organUpTo(String id) {
    int at = organCalendars.stream().map(OrganCalendar::id).toList().indexOf(id);
    if (at < 0) {
      return List.of();
    }
    String organ = organCalendars.get(at).organ();
    return organCalendars.subList(0, at + 1).stream()
        .filter(each -> each.organ().equals(organ))
        .toList();
  }

  private WorkingCalendar known(List<CalendarEdition> national, List<OrganCalendar> own) {
    String id = WorkingCalendar.idOf(national, own);
    return known.computeIfAbsent(
        id,
        key -> {
          TreeMap<Integer, CalendarEdition> latest = new TreeMap<>();
          national.forEach(each -> latest.put(each.year(), each));
          return new WorkingCalendar(key, latest, own);
        });
  }
}
