package casework.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a list of codes with their labels.
 *
 * @param name such as {@code petition-channel}; begins with the service's word
 * @param version what people call this version
 * @param validFrom law day from which it holds
 * @param example true where the list is a stand-in for the office's own
 */
public record CodeSet(
    String name, String version, LocalDate validFrom, boolean example, List<Item> items) {

  public CodeSet {
    items = List.copyOf(items);
  }

  /** The item with that code. */
  public Optional<Item> item(String code) {
    return items.stream().filter(item -> item.code().equals(code)).findFirst();
  }

  /**
   * One code.
   *
   * @param parent the code above it in a tree
   * @param validTo last law day on which it may be used anew; it stays readable after
   */
  public record Item(
      String code, String zh, String en, @Nullable String parent, @Nullable LocalDate validTo) {}
}
