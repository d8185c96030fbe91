package casework.scoring.directory.application;

import casework.platform.kernel.Refused;
import casework.scoring.directory.domain.CadreHistory.Status;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.DirectoryRefusal;
import casework.scoring.directory.domain.PostKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of a table means. */
record ImportEntry(
    CadreId cadre,
    String name,
    String organ,
    String managedBy,
    String unit,
    String post,
    PostKind kind,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate takesOfficeOn,
    Status status) {

  private static final int LONGEST = 100;
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Map<String, PostKind> KINDS =
      Map.of("一把手", PostKind.PRINCIPAL, "班子成员", PostKind.TEAM_MEMBER, "其他", PostKind.OTHER);
  private static final Map<String, Status> STATES =
      Map.of("在职", Status.SERVING, "退休", Status.RETIRED, "离开", Status.LEFT);

  /**
   * @throws Refused where the line cannot be meant
   */
  static ImportEntry read(ImportRow row) {
    Status status =
        row.status().isEmpty()
            ? Status.SERVING
            : code("status", row.status(), STATES, Status::valueOf);
    boolean serves = status == Status.SERVING;
    String post = text("post", row.post(), serves);
    return new ImportEntry(
        new CadreId(row.cadre()),
        text("name", row.name(), true),
        text("organ", row.organ(), true),
        text("managedBy", row.managedBy().isEmpty() ? row.organ() : row.managedBy(), true),
        text("unit", row.unit(), serves),
        post,
        row.kind().isEmpty()
            ? PostKind.likely(post)
            : code("kind", row.kind(), KINDS, PostKind::valueOf),
        day("decidedOn", row.decidedOn(), !serves),
        day("takesOfficeOn", row.takesOfficeOn(), serves),
        status);
  }

  private static String text(String field, String value, boolean needed) {
    if (value.isEmpty() && needed) {
      throw malformed(field, "filled in");
    }
    // A text that begins like a formula is one to whatever office programme reads it next.
    boolean formula = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0;
    if (formula || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
      throw malformed(field, "a plain text of at most " + LONGEST + " characters");
    }
    return value;
  }

  private static <E extends Enum<E>> E code(
      String field, String value, Map<String, E> words, Function<String, E> byName) {
    E known = words.get(value);
    if (known != null) {
      return known;
    }
    try {
      return byName.apply(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw malformed(
          field, "one of " + Arrays.toString(words.keySet().stream().sorted().toArray()));
    }
  }

  private static @Nullable LocalDate day(String field, String value, boolean needed) {
    if (value.isEmpty()) {
      if (needed) {
        throw malformed(field, "a day");
      }
      return null;
    }
    Matcher parts = DAY.matcher(value);
    if (!parts.matches()) {
      throw malformed(field, "a day such as 2020-03-02");
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException e) {
      throw malformed(field, "a day of the calendar");
    }
  }

  private static Refused malformed(String field, String wanted) {
    return new Refused(new DirectoryRefusal.Malformed(field, wanted));
  }
}
