package casework.platform.tally;

import casework.platform.deadline.Colour;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many, and of which colour; what has no colour counts in the whole only. */
public final class ColourTally {

  private final Map<Colour, Long> coloured = new EnumMap<>(Colour.class);
  private long all;

  /**
   * @param colour null where no clock runs
   */
  public void add(@Nullable Colour colour, long count) {
    all += count;
    if (colour != null) {
      coloured.merge(colour, count, Long::sum);
    }
  }

  public void add(ColourTally other) {
    all += other.all;
    other.coloured.forEach((colour, count) -> coloured.merge(colour, count, Long::sum));
  }

  /** The whole, with what has no colour. */
  public long all() {
    return all;
  }

  public long of(Colour colour) {
    return coloured.getOrDefault(colour, 0L);
  }
}
