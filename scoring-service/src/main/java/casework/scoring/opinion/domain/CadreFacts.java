package casework.scoring.opinion.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all services and the file say of a cadre on a day. Only ever made of complete answers.
 *
 * @param open what is not closed
 * @param influenceUntil last day of the influence period of his punishments; null where none runs
 * @param warnedUntil last day of a card; null where he has none
 * @param punished whether he was ever punished
 */
public record CadreFacts(
    String cadre,
    LocalDate asOf,
    List<Open> open,
    @Nullable LocalDate influenceUntil,
    @Nullable LocalDate warnedUntil,
    boolean punished) {

  /** Something that is not closed, and where. */
  public record Open(String service, String kind, LocalDate since) {}

  public CadreFacts {
    open = List.copyOf(open);
  }

  /** Whether the same is said as then, whatever the day. */
  boolean saysAs(CadreFacts then) {
    return new CadreFacts(cadre, then.asOf, open, influenceUntil, warnedUntil, punished)
        .equals(then);
  }
}
