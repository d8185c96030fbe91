package casework.inspection.domain;

import casework.platform.kernel.Identifiers;
import java.util.UUID;

/** Which inspection round; an id means nothing and is the same for the same cause. */
public record RoundId(UUID value) {

  /** The round an organ takes over under the number it had on paper. */
  public static RoundId ofPaper(String organ, String numberOnPaper) {
    return new RoundId(Identifiers.derive("round", "paper", organ, numberOnPaper));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
