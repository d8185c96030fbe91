package casework.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * Which page of a list is wanted; a parameter of list handlers, from {@code cursor} and {@code
 * limit}.
 *
 * @param after sort keys of the last item already seen; empty for the first page
 * @param limit how many items, 1 to 200
 */
public record PageRequest(List<String> after, int limit) {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 200;

  public PageRequest {
    after = List.copyOf(after);
  }

  /** How many rows to read: one more than is shown, to know whether there is a next page. */
  public int rows() {
    return limit + 1;
  }

  /**
   * The page made of the rows read.
   *
   * @param rows up to {@link #rows()} items in order
   * @param keys the sort keys of an item, as {@link #after} gives them back
   */
  public <T> Paged<T> page(List<T> rows, Function<T, List<String>> keys) {
    if (rows.size() <= limit) {
      return new Paged<>(rows, null);
    }
    List<T> shown = rows.subList(0, limit);
    return new Paged<>(shown, Cursors.write(keys.apply(shown.getLast())));
  }
}
