package casework.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor to ask for the page after this one; null on the last
 */
public record Paged<T>(List<T> items, @Nullable String next) {

  public Paged {
    items = List.copyOf(items);
  }
}
