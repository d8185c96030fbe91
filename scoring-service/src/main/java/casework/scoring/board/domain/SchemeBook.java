package casework.scoring.board.domain;

import casework.platform.kernel.Refused;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All versions of all schemes. */
public record SchemeBook(List<Scheme> schemes) {

  /** The organ of schemes for any organ without one of its own. */
  public static final String ANY_ORGAN = "*";

  public SchemeBook {
    schemes = List.copyOf(schemes);
    Set<String> ids = new HashSet<>();
    for (Scheme each : schemes) {
      if (!ids.add(each.id())) {
        throw new IllegalArgumentException("the scheme id is taken: " + each.id());
      }
    }
  }

  public Optional<Scheme> named(String id) {
    return schemes.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The scheme a board was scored under. */
  public Scheme of(String id) {
    return named(id).orElseThrow(() -> new IllegalStateException("the scheme is gone: " + id));
  }

  /** The version that a month is scored under: the one in force on its last day. */
  public Scheme of(String organ, YearMonth period) {
    return on(organ, period.atEndOfMonth());
  }

  /** The version in force on the day: the organ's own, else the general one. */
  public Scheme on(String organ, LocalDate day) {
    return newest(organ, day)
        .or(() -> newest(ANY_ORGAN, day))
        .orElseThrow(() -> new Refused(new BoardRefusal.NoScheme(organ, day)));
  }

  private Optional<Scheme> newest(String organ, LocalDate day) {
    return schemes.stream()
        .filter(each -> each.organ().equals(organ) && each.isInForce(day))
        .max(Comparator.comparing(Scheme::validFrom));
  }
}
