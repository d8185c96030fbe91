package casework.platform.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says which days are worked, as known on some day. A year without a notice has its weekends and
 * the days the law itself names as rest; what is reckoned through such a year is provisional.
 */
public final class WorkingCalendar {

  static final String NO_EDITION = "NONE";
  static final String AND = "+";

  // Chinese New Year, Qingming and the rest move with the moon and the notice; these six do not.
  private static final Map<MonthDay, String> FIXED =
      Map.of(
          MonthDay.of(1, 1), "元旦",
          MonthDay.of(5, 1), "劳动节",
          MonthDay.of(5, 2), "劳动节",
          MonthDay.of(10, 1), "国庆节",
          MonthDay.of(10, 2), "国庆节",
          MonthDay.of(10, 3), "国庆节");

  private final String id;
  private final SortedMap<Integer, CalendarEdition> editions;
  private final Map<LocalDate, SpecialDay> special = new HashMap<>();
  private final Map<Integer, WorkYear> years = new ConcurrentHashMap<>();

  WorkingCalendar(
      String id, SortedMap<Integer, CalendarEdition> editions, List<OrganCalendar> own) {
    this.id = id;
    this.editions = new TreeMap<>(editions);
    // A notice for the coming year may settle days of this December, so it is laid over.
    this.editions.values().forEach(each -> special.putAll(each.days()));
    own.forEach(each -> special.putAll(each.days()));
  }

  static String idOf(List<CalendarEdition> national, List<OrganCalendar> own) {
    String base = national.isEmpty() ? NO_EDITION : national.getLast().id();
    return own.isEmpty() ? base : base + AND + own.getLast().id();
  }

  /** The newest edition it knows; with the book it was taken from this names the whole calendar. */
  public String id() {
    return id;
  }

  /** The edition in force for a year, or nothing where the notice is not out. */
  public Optional<CalendarEdition> edition(int year) {
    return Optional.ofNullable(editions.get(year));
  }

  public boolean isPublished(int year) {
    return editions.containsKey(year);
  }

  /** Whether a date reckoned through these days, both ends included, may still change. */
  public boolean isProvisional(LocalDate from, LocalDate to) {
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (!isPublished(year)) {
        return true;
      }
    }
    return false;
  }

  /** What the calendar says of the day beyond its weekday. */
  public Optional<SpecialDay> special(LocalDate day) {
    return Optional.ofNullable(specialOf(day));
  }

  public boolean isWorkday(LocalDate day) {
    SpecialDay stated = specialOf(day);
    if (stated != null) {
      return !stated.rest();
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private @Nullable SpecialDay specialOf(LocalDate day) {
    SpecialDay stated = special.get(day);
    if (stated != null || isPublished(day.getYear())) {
      return stated;
    }
    String fixed = FIXED.get(MonthDay.from(day));
    return fixed == null ? null : new SpecialDay(true, fixed);
  }

  /** The n-th working day after {@code day}, which itself is not counted; {@code day} for 0. */
  public LocalDate plusWorkdays(LocalDate day, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("working days are counted forwards, not " + n);
    }
    if (n == 0) {
      return day;
    }
    int year = day.getYear();
    int target = yearOf(year).upTo(day.getDayOfYear()) + n;
    while (target > yearOf(year).total()) {
      target -= yearOf(year).total();
      year++;
    }
    return LocalDate.ofYearDay(year, yearOf(year).dayOfWorkday(target));
  }

  /**
   * How many working days lie after {@code exclusiveStart} up to and including {@code
   * inclusiveEnd}; 0 where the end is not after the start.
   */
  public int workdaysBetween(LocalDate exclusiveStart, LocalDate inclusiveEnd) {
    if (!inclusiveEnd.isAfter(exclusiveStart)) {
      return 0;
    }
    int count =
        yearOf(inclusiveEnd.getYear()).upTo(inclusiveEnd.getDayOfYear())
            - yearOf(exclusiveStart.getYear()).upTo(exclusiveStart.getDayOfYear());
    for (int year = exclusiveStart.getYear(); year < inclusiveEnd.getYear(); year++) {
      count += yearOf(year).total();
    }
    return count;
  }

  /** The day itself if it is worked, else the next that is. */
  public LocalDate roll(LocalDate day) {
    return isWorkday(day) ? day : plusWorkdays(day, 1);
  }

  private WorkYear yearOf(int year) {
    WorkYear known = years.get(year);
    return known != null ? known : years.computeIfAbsent(year, this::count);
  }

  private WorkYear count(int year) {
    int length = Year.of(year).length();
    int[] upTo = new int[length + 1];
    int[] dayOf = new int[length + 1];
    for (int day = 1; day <= length; day++) {
      boolean worked = isWorkday(LocalDate.ofYearDay(year, day));
      upTo[day] = upTo[day - 1] + (worked ? 1 : 0);
      if (worked) {
        dayOf[upTo[day]] = day;
      }
    }
    return new WorkYear(upTo, dayOf);
  }

  @Override
  public String toString() {
    return id;
  }

  /** Working days of one year, counted once. */
  private static final class WorkYear {
    private final int[] upTo;
    private final int[] dayOf;

    WorkYear(int[] upTo, int[] dayOf) {
      this.upTo = upTo;
      this.dayOf = dayOf;
    }

    int upTo(int dayOfYear) {
      return upTo[dayOfYear];
    }

    int total() {
      return upTo[upTo.length - 1];
    }

    int dayOfWorkday(int number) {
      return dayOf[number];
    }
  }
}
