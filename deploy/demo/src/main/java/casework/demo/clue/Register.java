package casework.demo.clue;

import casework.demo.office.Answer;
import casework.demo.office.Office;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The register of petitions as the petition office reads it: which petition says what. */
public final class Register {

  private static final String PETITIONS = "/api/petitions";

  private final Office office;
  private final Map<String, String> byTitle = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  public Register(Office office) {
    this.office = office;
  }

  /** The petition of that title, as far as the register has been read. */
  public synchronized Optional<String> idOf(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  /** Reads the register as that user sees it. */
  public synchronized void read(String user) {
    String cursor = "";
    do {
      String from =
          cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
      Answer page = office.read(user, PETITIONS + "?limit=200" + from);
      for (JsonNode line : page.body().path("items")) {
        String id = line.path("id").asString();
        if (known.add(id)) {
          JsonNode detail = office.read(user, PETITIONS + "/" + id).body();
          byTitle.put(detail.path("content").path("title").asString(""), id);
        }
      }
      cursor = page.body().path("next").asString("");
    } while (!cursor.isEmpty());
  }
}
