package casework.demo.diary;

import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.office.Unexpected;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A list of the product's as a user sees it: the ids of what stands there, by a name of it. */
public final class Shelf {

  private final Office office;
  private final String user;
  private final Supplier<String> address;
  private final Function<JsonNode, String> name;
  private final Map<String, String> ids = new HashMap<>();
  private boolean read;

  /**
   * @param address of the list with its filter, without the page
   * @param name of a line; lines with none are passed over
   */
  public Shelf(
      Office office, String user, Supplier<String> address, Function<JsonNode, String> name) {
    this.office = office;
    this.user = user;
    this.address = address;
    this.name = name;
  }

  /** What this replay knows to be there, by the list as it first read it and by what it did. */
  public synchronized Optional<String> known(String wanted) {
    if (!read) {
      readAll();
    }
    return Optional.ofNullable(ids.get(wanted));
  }

  /** What is there; reads the list anew for what is not known. */
  public synchronized Optional<String> find(String wanted) {
    Optional<String> known = known(wanted);
    if (known.isEmpty()) {
      readAll();
    }
    return Optional.ofNullable(ids.get(wanted));
  }

  /** What must be there by now. */
  public String require(String wanted) {
    return find(wanted)
        .orElseThrow(() -> new Unexpected(address.get() + " has no line for " + wanted));
  }

  /** Remembers what has come to be there. */
  public synchronized void enter(String line, String id) {
    ids.put(line, id);
  }

  private void readAll() {
    String list = address.get();
    String sign = list.contains("?") ? "&" : "?";
    String cursor = "";
    do {
      String from = cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor);
      Answer page = office.read(user, list + sign + "limit=200" + from);
      if (!page.isDone()) {
        throw new Unexpected(list + " does not open: " + page);
      }
      for (JsonNode line : page.body().path("items")) {
        String called = name.apply(line);
        if (!called.isEmpty()) {
          ids.put(called, line.path("id").asString());
        }
      }
      cursor = page.body().path("next").asString("");
    } while (!cursor.isEmpty());
    read = true;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
