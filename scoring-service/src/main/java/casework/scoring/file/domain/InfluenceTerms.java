package casework.scoring.file.domain;

import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For how long a punishment tells against promotion (影响期), as it holds from a day on.
 *
 * @param mostMonths longest that several punishments together last
 */
public record InfluenceTerms(
    String id,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String source,
    int mostMonths,
    List<Term> terms) {

  /** What a day that never comes is told as. */
  public static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

  /**
   * @param measure code of the measure
   * @param months null where it tells for good
   * @param status {@code law}, {@code unverified} or {@code our reading}
   */
  public record Term(String measure, @Nullable Integer months, String status) {}

  public InfluenceTerms {
    terms = List.copyOf(terms);
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Terms by the day a punishment was decided. */
  public record Book(List<InfluenceTerms> editions) {

    public Book {
      editions = List.copyOf(editions);
    }

    /**
     * The last day of the influence period of all these punishments; empty where none has one. A
     * punishment decided while an earlier one's period runs adds its own, up to the longest there
     * is (our reading of article 15 of the law on sanctions of public officials).
     */
    @Rule("R-RT-10")
    public Optional<LocalDate> until(List<Punishment> punishments) {
      LocalDate end = null;
      for (Punishment each :
          punishments.stream().sorted(Comparator.comparing(Punishment::decidedOn)).toList()) {
        Optional<LocalDate> own = until(each);
        if (own.isPresent()) {
          end = later(end, own.get(), each.decidedOn());
        }
      }
      return Optional.ofNullable(end);
    }

    private LocalDate later(@Nullable LocalDate end, LocalDate own, LocalDate decided) {
      if (end == null || end.isBefore(decided) || own.equals(FOR_GOOD)) {
        return own;
      }
      if (end.equals(FOR_GOOD)) {
        return end;
      }
      LocalDate together = own.plusDays(decided.until(end, ChronoUnit.DAYS));
      LocalDate most = decided.plusMonths(on(decided).map(InfluenceTerms::mostMonths).orElse(0));
      return together.isAfter(most) ? most : together;
    }

    private Optional<LocalDate> until(Punishment punishment) {
      return on(punishment.decidedOn()).stream()
          .flatMap(each -> each.terms().stream())
          .filter(each -> punishment.measures().contains(each.measure()))
          .map(each -> end(each.months(), punishment.decidedOn()))
          .max(Comparator.naturalOrder());
    }

    private static LocalDate end(@Nullable Integer months, LocalDate decided) {
      return months == null ? FOR_GOOD : decided.plusMonths(months);
    }

    private Optional<InfluenceTerms> on(LocalDate day) {
      return editions.stream().filter(each -> each.holdsOn(day)).findFirst();
    }
  }

  /** What was decided about somebody on one day. */
  public record Punishment(List<String> measures, LocalDate decidedOn) {
    public Punishment {
      measures = List.copyOf(measures);
    }
  }
}
