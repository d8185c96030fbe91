package casework.inspection.domain.recommendation;

import java.util.UUID;

/** Which recommendation; an id means nothing and is the same for the same cause. */
public record RecommendationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
