package casework.local.store;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The backend's order of values, with a short way for the kinds that most keys are of: the backend
 * asks for each value's place among the kinds first, and turns numbers into others and ids into
 * texts.
 */
final class ValueOrder implements Comparator<@Nullable Object> {

  static final ValueOrder INSTANCE = new ValueOrder();

  private static final ValueComparator ORDER = ValueComparator.ascWithoutListHandling();

  private ValueOrder() {}

  @Override
  public int compare(@Nullable Object one, @Nullable Object other) {
    if (one instanceof String text && other instanceof String next) {
      return text.compareTo(next);
    }
    if (one instanceof Long number && other instanceof Long next) {
      return number.compareTo(next);
    }
    if (one instanceof UUID id && other instanceof UUID next) {
      // As their texts are ordered.
      int first = Long.compareUnsigned(id.getMostSignificantBits(), next.getMostSignificantBits());
      return first != 0
          ? first
          : Long.compareUnsigned(id.getLeastSignificantBits(), next.getLeastSignificantBits());
    }
    return ORDER.compare(one, other);
  }
}
