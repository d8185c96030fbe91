package casework.demo.clue;

import casework.demo.diary.Seen;
import casework.demo.diary.Sheet;
import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.office.Unexpected;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The ledger of clues as case supervision reads it: which clue came of what. */
public final class Ledger {

  private static final String CLUES = "/api/clues";

  private final Office office;
  private final Map<String, Seen> clueOfMatter = new HashMap<>();
  private final Map<String, String> clueOfNumber = new ConcurrentHashMap<>();
  private final Set<String> read = new HashSet<>();

  public Ledger(Office office) {
    this.office = office;
  }

  public Seen clue(String user, String id) {
    return Seen.of(office.read(user, CLUES + "/" + id), Sheet.CLUE);
  }

  /** Remembers which clue a number on paper has become. */
  void enter(String number, String clue) {
    clueOfNumber.put(number, clue);
  }

  /** The clue under the number it had on paper. */
  Optional<Seen> ofNumber(String user, String number) {
    if (!clueOfNumber.containsKey(number)) {
      for (JsonNode line : lines(user, "number=" + encoded(number))) {
        enter(line.path("number").asString(""), line.path("id").asString());
      }
    }
    return Optional.ofNullable(clueOfNumber.get(number)).map(id -> clue(user, id));
  }

  /**
   * The clue that came of a petition or of a transfer, as it was when first seen; looks for one not
   * known yet.
   */
  public synchronized Optional<Seen> ofMatter(String user, String organ, String matter) {
    if (!clueOfMatter.containsKey(matter)) {
      readNew(user, organ, "arrived");
    }
    if (!clueOfMatter.containsKey(matter)) {
      readNew(user, organ, "");
    }
    return Optional.ofNullable(clueOfMatter.get(matter));
  }

  private void readNew(String user, String organ, String stage) {
    String filter = "organ=" + organ + (stage.isEmpty() ? "" : "&stage=" + stage);
    for (JsonNode line : lines(user, filter)) {
      String id = line.path("id").asString();
      if (!line.path("takenOver").asBoolean(false) && read.add(id)) {
        Seen clue = clue(user, id);
        clueOfMatter.put(matter(clue), clue);
      }
    }
  }

  private static String matter(Seen clue) {
    String petition = clue.body().path("petition").asString("");
    return petition.isEmpty() ? clue.body().path("originMatter").asString("") : petition;
  }

  private List<JsonNode> lines(String user, String filter) {
    List<JsonNode> all = new ArrayList<>();
    String cursor = "";
    do {
      String from = cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor);
      Answer page = office.read(user, CLUES + "?" + filter + "&limit=200" + from);
      if (!page.isDone()) {
        throw new Unexpected("the ledger does not open: " + page);
      }
      page.body().path("items").forEach(all::add);
      cursor = page.body().path("next").asString("");
    } while (!cursor.isEmpty());
    return all;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
