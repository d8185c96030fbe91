package casework.inspection.domain;

import casework.platform.kernel.Refused;
import java.util.regex.Pattern;

/** A number people see, such as {@code 990300-JW-XC-2020-0001}; paper has numbers of its own. */
public record SeriesNumber(String value) {

  private static final Pattern OURS = Pattern.compile(".+-(XC|JY)-\\d{4}-\\d{4,}");

  public SeriesNumber {
    if (value.isBlank() || value.length() > 60) {
      throw new Refused(new InspectionRefusal.Malformed("number", "1 to 60 visible characters"));
    }
  }

  public static SeriesNumber ofRound(String organ, int year, int serial) {
    return new SeriesNumber("%s-XC-%d-%04d".formatted(organ, year, serial));
  }

  public static SeriesNumber ofRecommendation(String organ, int year, int serial) {
    return new SeriesNumber("%s-JY-%d-%04d".formatted(organ, year, serial));
  }

  /** True where it could be one that this service gives out itself. */
  public boolean looksLikeOurs() {
    return OURS.matcher(value).matches();
  }

  /** Year and serial as they are printed on a document: {@code 〔2020〕1号}. */
  public String printed() {
    String[] parts = value.split("-");
    return "〔%s〕%d号".formatted(parts[parts.length - 2], Integer.parseInt(parts[parts.length - 1]));
  }

  @Override
  public String toString() {
    return value;
  }
}
