package casework.clue.application;

import casework.clue.domain.ClueNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The registers out of which this service's numbers come. */
public interface Register {

  /**
   * One number of a series.
   *
   * @param serial its place in the series, from 1
   * @param voided code of the reason why it is void (作废); null where it is in use
   */
  record Entry(ClueNumber number, int serial, @Nullable String voided) {}

  /**
   * The numbers of a series in order, from the one after {@code after} on.
   *
   * @param kind {@code clue}, {@code notice} or {@code case}
   */
  List<Entry> entries(String organ, String kind, int year, int after, int rows);
}
