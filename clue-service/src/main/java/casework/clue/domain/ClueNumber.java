package casework.clue.domain;

import casework.platform.kernel.Refused;
import java.util.regex.Pattern;

/** The number people know a clue, a notice or a case by; given once, within one organ. */
public record ClueNumber(String value) {

  private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]{1,40}");
  private static final Pattern OWN = Pattern.compile(".+-(XS|DB|LA)-\\d{4}-\\d{4,}");

  public ClueNumber {
    if (!VISIBLE.matcher(value).matches()) {
      throw new Refused(new ClueRefusal.Malformed("number", "1 to 40 visible characters"));
    }
  }

  /** A number of the organ's own series of clues (线索). */
  public static ClueNumber ofClue(String organ, int year, int serial) {
    return of(organ, "XS", year, serial);
  }

  /** A number of the organ's series of supervision notices (督办通知书). */
  public static ClueNumber ofNotice(String organ, int year, int serial) {
    return of(organ, "DB", year, serial);
  }

  /** A number of the organ's series of cases (立案). */
  public static ClueNumber ofCase(String organ, int year, int serial) {
    return of(organ, "LA", year, serial);
  }

  private static ClueNumber of(String organ, String kind, int year, int serial) {
    return new ClueNumber("%s-%s-%d-%04d".formatted(organ, kind, year, serial));
  }

  /** Whether a number brought from paper looks like one the series give out. */
  public boolean looksLikeOurs() {
    return OWN.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
