package casework.scoring.board.domain;

import casework.platform.kernel.Refused;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A quarter or a year of months.
 *
 * @param quarter 1 to 4; 0 for the whole year
 */
public record Span(int year, int quarter) {

  private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-Q([1-4]))?");

  public Span {
    if (quarter < 0 || quarter > 4) {
      throw new IllegalArgumentException("a year has four quarters, not " + quarter);
    }
  }

  /** A span as it is written: {@code 2020-Q2} or {@code 2020}. */
  public static Span parse(String text) {
    Matcher found = TEXT.matcher(text);
    if (!found.matches()) {
      throw new Refused(new BoardRefusal.Malformed("period", "such as 2020-Q2 or 2020"));
    }
    String quarter = found.group(2);
    return new Span(
        Integer.parseInt(found.group(1)), quarter == null ? 0 : Integer.parseInt(quarter));
  }

  public boolean isYear() {
    return quarter == 0;
  }

  public List<YearMonth> months() {
    int first = isYear() ? 1 : quarter * 3 - 2;
    int last = isYear() ? 12 : quarter * 3;
    return IntStream.rangeClosed(first, last).mapToObj(m -> YearMonth.of(year, m)).toList();
  }

  public LocalDate lastDay() {
    return months().getLast().atEndOfMonth();
  }

  @Override
  public String toString() {
    return isYear() ? String.valueOf(year) : year + "-Q" + quarter;
  }
}
