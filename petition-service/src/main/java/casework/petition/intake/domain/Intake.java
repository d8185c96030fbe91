package casework.petition.intake.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a petition stands in clear: where, when and how it came, and of what kind it is.
 *
 * @param organ code of the organ that received it
 * @param subChannel code below the channel, such as {@code phone-message}; null where not told
 * @param receivedOn law day of the receipt
 * @param region where the first accused is
 * @param people how many report together
 * @param flags codes of remarkable traits, such as {@code signed}
 */
public record Intake(
    String organ,
    Channel channel,
    @Nullable String subChannel,
    LocalDate receivedOn,
    RegionCode region,
    Problem problem,
    boolean collective,
    int people,
    List<String> flags,
    ReporterKind reporter,
    List<Accused.Marks> accused) {

  public Intake {
    flags = List.copyOf(flags);
    accused = List.copyOf(accused);
  }

  /** The same intake at another organ. */
  Intake at(String other) {
    return new Intake(
        other,
        channel,
        subChannel,
        receivedOn,
        region,
        problem,
        collective,
        people,
        flags,
        reporter,
        accused);
  }

  /** What may stay behind of a petition that has moved to another organ. */
  Intake emptied() {
    return new Intake(
        organ,
        channel,
        null,
        receivedOn,
        region,
        Problem.REMOVED,
        false,
        1,
        List.of(),
        reporter,
        List.of());
  }
}
