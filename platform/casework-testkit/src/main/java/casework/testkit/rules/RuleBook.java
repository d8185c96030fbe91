package casework.testkit.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The rules there are, by id: what each says, where it is written, and how sure we are of it. */
record RuleBook(Map<String, Entry> entries) {

  private static final Pattern ID = Pattern.compile("[RT]-[A-Z]+(-[A-Z0-9]+)+|[RT]-[A-Z0-9]+");

  /** {@code doc}: printed; {@code law}: wording seen; the others are configuration. */
  private static final Set<String> STATUS = Set.of("doc", "law", "unverified", "our reading");

  /**
   * One rule.
   *
   * @param says one English sentence
   * @param source instrument and article
   * @param status doc, law, unverified or our reading
   */
  record Entry(String id, String says, String source, String status) {}

  static RuleBook read() {
    try (InputStream resource =
        Objects.requireNonNull(RuleBook.class.getResourceAsStream("rule-book.json"))) {
      return of(List.of(JsonMapper.shared().readValue(resource.readAllBytes(), Entry[].class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Entry entry(String id) {
    return Objects.requireNonNull(entries.get(id), id);
  }

  static RuleBook of(List<Entry> entries) {
    Map<String, Entry> byId = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    for (Entry entry : entries) {
      if (!ID.matcher(entry.id()).matches()) {
        faults.add(entry.id() + " is no rule id");
      }
      if (!STATUS.contains(entry.status())) {
        faults.add(entry.id() + " has the unknown status " + entry.status());
      }
      if (entry.says().isBlank() || entry.source().isBlank()) {
        faults.add(entry.id() + " does not say what it says or where it is written");
      }
      if (byId.put(entry.id(), entry) != null) {
        faults.add(entry.id() + " stands twice");
      }
    }
    if (byId.isEmpty() || !faults.isEmpty()) {
      throw new AssertionError("rule book: " + (byId.isEmpty() ? "empty" : faults));
    }
    return new RuleBook(byId);
  }
}
