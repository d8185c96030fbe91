package casework.demo.directory;

import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.office.Unexpected;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The directory's units by their names. The directory gives the codes, so it is asked for them. */
public final class Units {

  private static final String UNITS = "/api/directory/units";
  private static final String USER = "city-scorer";

  private final Office office;
  private final Map<String, Unit> units = new HashMap<>();

  /** A unit as the directory has it. */
  public record Unit(String code, String kind, String organ) {

    /** The unit as officers name it where the directory may not be known. */
    public ObjectNode named() {
      return Office.body()
          .put("unit", code)
          .put("kind", kind)
          .put("organ", organ)
          .put("region", organ.substring(0, 6));
    }
  }

  public Units(Office office) {
    this.office = office;
  }

  /** The unit of that name; names of the demo's units are each used once. */
  public synchronized Unit of(String name) {
    if (units.isEmpty()) {
      read();
    }
    Unit unit = units.get(name);
    if (unit == null) {
      throw new Unexpected("the directory has no unit " + name);
    }
    return unit;
  }

  private void read() {
    String cursor = "";
    do {
      String from =
          cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
      Answer page = office.read(USER, UNITS + "?limit=200" + from);
      if (!page.isDone()) {
        throw new Unexpected("the directory does not open: " + page);
      }
      for (JsonNode line : page.body().path("items")) {
        units.put(
            line.path("name").asString(),
            new Unit(
                line.path("unit").asString(),
                line.path("kind").asString(),
                line.path("organ").asString()));
      }
      cursor = page.body().path("next").asString("");
    } while (!cursor.isEmpty());
  }
}
