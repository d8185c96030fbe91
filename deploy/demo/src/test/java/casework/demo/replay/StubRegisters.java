package casework.demo.replay;

import casework.demo.replay.StubOffice.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stub's directory, inspections and scores: each a JSON document with the shape the API gives
 * it, whose steps are taken in their order or refused.
 */
final class StubRegisters {

  private static final Map<String, String> MOVES =
      Map.of(
          "announcement", "planned>announced",
          "entry", "announced>entered",
          "leaving", "entered>left",
          "report", "left>reported",
          "closing", "fed-back>closed",
          "transfer", "fed-back>transferred",
          "reconciliation", "transferred>supervised");

  private final Map<String, ObjectNode> units = new LinkedHashMap<>();
  private final Map<String, Map<String, ObjectNode>> books = new LinkedHashMap<>();
  private final Map<String, Reply> byKey = new LinkedHashMap<>();

  static boolean has(String path) {
    return path.matches("/api/(directory|inspections|scores)/.*");
  }

  synchronized Reply read(String path, String query) {
    if (path.equals("/api/directory/units")) {
      return page(List.copyOf(units.values()));
    }
    String[] parts = path.split("/");
    if (path.startsWith("/api/scores/quarters")) {
      return ok(200, book("quarters").getOrDefault(parts[5], json()));
    }
    if (path.startsWith("/api/scores/boards/")) {
      ObjectNode board = book("boards").get(parts[5]);
      return board == null ? problem(404) : ok(200, board);
    }
    if (parts.length > 4) {
      ObjectNode found = book(parts[3]).get(parts[4]);
      return found == null ? problem(404) : ok(200, found);
    }
    String round = query.contains("round=") ? query.replaceAll("(?s).*round=([^&]*).*", "$1") : "";
    return page(
        book(parts[3]).values().stream()
            .filter(each -> round.isEmpty() || each.path("round").asString("").equals(round))
            .map(each -> each.has("line") ? (ObjectNode) each.path("line") : each)
            .toList());
  }

  /** Status 208 stands for a creation that was made before. */
  synchronized Reply change(
      String path, String body, String user, @Nullable String expected, @Nullable String key) {
    Reply before = key == null ? null : byKey.get(key);
    if (before != null) {
      return new Reply(208, before.revision(), before.body());
    }
    Reply made =
        path.endsWith("/import")
            ? imported(body)
            : done(path, StubOffice.JSON.readTree(body), user, expected);
    if (key != null && made.status() < 300) {
      byKey.put(key, made);
    }
    return made;
  }

  private Reply imported(String table) {
    table
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(
            cells ->
                units.computeIfAbsent(
                    cells[4],
                    name ->
                        json()
                            .put("name", name)
                            .put(
                                "unit", cells[2].substring(0, 6) + "-U%03d".formatted(units.size()))
                            .put("kind", "DEPARTMENT")
                            .put("organ", cells[2])));
    return new Reply(201, 0, json());
  }

  private Reply done(String path, JsonNode body, String user, @Nullable String expected) {
    String[] parts = path.split("/");
    if (parts[2].equals("scores") && !parts[3].matches("declarations|warnings")) {
      return scored(path, parts, body, user);
    }
    if (parts.length == 4) {
      return created(parts[3], body, user);
    }
    if (parts.length > 4 && body.has("rows")) {
      return lines(parts, body);
    }
    ObjectNode document = Objects.requireNonNull(book(parts[3]).get(parts[4]), path);
    if (expected != null && !expected.equals("\"" + document.path("revision").asLong() + "\"")) {
      return problem(412);
    }
    String step = path.substring(path.indexOf(parts[4]) + parts[4].length() + 1);
    if (step.endsWith("authorisation") && isAuthorised(document, step)) {
      return new Reply(208, document.path("revision").asLong(), document.deepCopy());
    }
    if (!step(parts[3], document, step, body)) {
      return problem(409);
    }
    return changed(document);
  }

  private Reply lines(String[] parts, JsonNode body) {
    ObjectNode answer = json();
    ArrayNode lines = answer.putArray("lines");
    String book =
        parts[parts.length - 1].equals("take-over") ? parts[parts.length - 2] : "problems";
    for (JsonNode row : body.path("rows")) {
      String stage = parts[parts.length - 1].equals("take-over") ? "taken-over" : "reported";
      ObjectNode made = document(book, stage);
      ((ObjectNode) made.path("line"))
          .put("number", row.path("number").asString())
          .put("name", row.path("name").asString(""));
      made.put("round", parts[4]).put("unit", row.path("unit").asString(""));
      made.putArray("rejections");
      lines
          .addObject()
          .put("number", row.path("number").asString())
          .put("matter", made.path("line").path("id").asString());
    }
    return new Reply(201, 0, answer);
  }

  private Reply created(String book, JsonNode body, String user) {
    ObjectNode made = document(book, "planned");
    ObjectNode line = (ObjectNode) made.path("line");
    switch (book) {
      case "rounds" -> {
        line.put("name", body.path("name").asString());
        made.putArray("groups");
        made.putArray("declarations");
      }
      case "transfers" -> {
        made.put("id", line.path("id").asString()).put("problem", body.path("problem").asString());
        made.remove("line");
      }
      case "declarations" ->
          line.put("state", "declared")
              .put("department", body(user))
              .put("period", body.path("period").asString());
      default -> {
        line.put("target", body.path("target").path("id").asString()).put("state", "first-yellow");
        made.set("parties", body.path("parties"));
        made.putArray("cards").addObject();
      }
    }
    return ok(201, made);
  }

  private boolean step(String book, ObjectNode document, String step, JsonNode body) {
    return switch (book) {
      case "rounds" -> round(document, step, body);
      case "problems" -> problemStep(document, step, body);
      case "follow-ups" -> followUp(document, step, body);
      case "declarations" -> {
        ((ObjectNode) document.path("line")).put("state", "verified");
        yield true;
      }
      default -> warning(document, step, body);
    };
  }

  private boolean round(ObjectNode round, String step, JsonNode body) {
    ArrayNode groups = (ArrayNode) round.path("groups");
    if (step.equals("declarations") && !round.path("declarations").isEmpty()) {
      return false;
    }
    if (step.equals("declarations")) {
      body.path("declarations").forEach(((ArrayNode) round.path("declarations"))::add);
      return true;
    }
    if (step.endsWith("authorisation")) {
      ((ObjectNode) groups.get(Integer.parseInt(step.split("/")[1]) - 1)).put("authorised", true);
      return true;
    }
    if (step.startsWith("groups/")) {
      if (groups.size() >= Integer.parseInt(step.split("/")[1])) {
        return false;
      }
      groups.addObject().set("targets", body.path("units").deepCopy());
      return groups.size() == Integer.parseInt(step.split("/")[1]);
    }
    return step.equals("feedbacks") ? fedBack(round, body) : moved(round, step);
  }

  private static boolean isAuthorised(ObjectNode round, String step) {
    int group = Integer.parseInt(step.split("/")[1]) - 1;
    return round.path("groups").path(group).path("authorised").asBoolean(false);
  }

  /** As the service does on its own fact: the unit's follow-up opens, its problems are fed back. */
  private boolean fedBack(ObjectNode round, JsonNode body) {
    String unit = body.path("unit").asString();
    if (isTold(round, unit)) {
      return false;
    }
    String id = round.path("line").path("id").asString();
    for (JsonNode group : round.path("groups")) {
      for (JsonNode target : group.path("targets")) {
        if (target.path("unit").asString().equals(unit)) {
          ((ObjectNode) target).put("individualOn", body.path("individualOn").asString());
        }
      }
    }
    book("problems").values().stream()
        .filter(each -> each.path("round").asString("").equals(id))
        .filter(each -> each.path("unit").asString("").equals(unit))
        .forEach(
            each -> {
              ((ObjectNode) each.path("line"))
                  .put("stage", "fed-back")
                  .put("fedBackOn", body.path("individualOn").asString())
                  .put("due", body.path("individualOn").asString());
              each.put("revision", each.path("revision").asLong() + 1);
            });
    ObjectNode followUp = document("follow-ups", "open");
    followUp.put("id", followUp.path("line").path("id").asString()).put("recovered", 0);
    followUp.remove("line");
    followUp.put("round", id).put("unit", unit).putArray("obligations");
    ((ObjectNode) round.path("line")).put("stage", "fed-back");
    return true;
  }

  private static boolean isTold(ObjectNode round, String unit) {
    return round
        .path("groups")
        .valueStream()
        .flatMap(group -> group.path("targets").valueStream())
        .anyMatch(each -> each.path("unit").asString().equals(unit) && each.has("individualOn"));
  }

  private static boolean problemStep(ObjectNode problem, String step, JsonNode body) {
    ObjectNode line = (ObjectNode) problem.path("line");
    String stage = line.path("stage").asString();
    switch (step) {
      case "plan" -> problem.put("planned", true);
      case "extension" -> line.put("due", "2021-12-31");
      case "verification" -> {
        boolean rectified = body.path("rectified").asBoolean(false);
        if (!rectified) {
          ((ArrayNode) problem.path("rejections")).addObject();
        }
        line.put("stage", rectified ? "cleared" : "transferred");
        return stage.equals("supervised");
      }
      default -> {
        return moved(problem, step);
      }
    }
    return !stage.equals("reported");
  }

  private static boolean followUp(ObjectNode followUp, String step, JsonNode body) {
    if (step.equals("effects")) {
      followUp.set("recovered", body.path("recovered"));
    } else {
      ArrayNode met = (ArrayNode) followUp.path("obligations");
      if (met.valueStream().anyMatch(body::equals)) {
        return false;
      }
      met.add(body);
    }
    return true;
  }

  private static boolean warning(ObjectNode warning, String step, JsonNode body) {
    ObjectNode line = (ObjectNode) warning.path("line");
    switch (step) {
      case "effect" ->
          warning
              .path("parties")
              .forEach(
                  each -> {
                    if (each.path("role").equals(body.path("party"))) {
                      ((ObjectNode) each).set("effect", body.path("effect"));
                    }
                  });
      case "revocation" -> line.put("state", "revoked");
      default -> {
        if (body.has("measure")) {
          line.put("state", "handled");
        } else {
          ((ArrayNode) warning.path("cards")).addObject();
          warning.path("parties").forEach(each -> ((ObjectNode) each).put("effect", ""));
        }
      }
    }
    return true;
  }

  private Reply scored(String path, String[] parts, JsonNode body, String user) {
    if (path.endsWith("/quarters")) {
      String quarter = body.path("period").asString();
      book("quarters").put(quarter, json().put("concludedOn", "2020-01-01"));
      return new Reply(201, 0, json());
    }
    String month = parts.length > 5 ? parts[5] : body.path("period").asString();
    ObjectNode board = book("boards").computeIfAbsent(month, _ -> document("board-" + month, "-"));
    ObjectNode line = (ObjectNode) board.path("line");
    if (path.endsWith("/deductions")) {
      line.put("state", "open");
      board.withArray("deductions").add(body);
    } else if (path.endsWith("/boards")) {
      line.put("state", "published");
    } else if (path.endsWith("/objections")) {
      board
          .withArray("objections")
          .addObject()
          .put("n", 1)
          .put("outcome", "open")
          .put("department", body(user));
    } else {
      ObjectNode objection = (ObjectNode) board.path("objections").get(0);
      if (!objection.path("outcome").asString().equals("open")) {
        return problem(409);
      }
      objection.put("outcome", "decided");
    }
    return changed(board);
  }

  private static String body(String user) {
    return "990300-JW-P%02d".formatted(Integer.parseInt(user.replaceAll("\\D", "")));
  }

  private static boolean moved(ObjectNode document, String step) {
    ObjectNode line = (ObjectNode) document.path("line");
    String[] way = Objects.requireNonNull(MOVES.get(step), step).split(">");
    boolean fits = line.path("stage").asString().equals(way[0]);
    if (fits) {
      line.put("stage", way[1]);
    }
    return fits;
  }

  private ObjectNode document(String book, String stage) {
    String id = book + "-" + book(book).size();
    ObjectNode made = json().put("revision", 1);
    made.putObject("line").put("id", id).put("stage", stage);
    book(book).put(id, made);
    return made;
  }

  private Map<String, ObjectNode> book(String name) {
    return books.computeIfAbsent(name, _ -> new LinkedHashMap<>());
  }

  private static Reply page(List<ObjectNode> items) {
    ObjectNode page = json();
    ArrayNode into = page.putArray("items");
    items.forEach(into::add);
    return new Reply(200, 0, page);
  }

  private static Reply changed(ObjectNode document) {
    document.put("revision", document.path("revision").asLong() + 1);
    return ok(200, document);
  }

  private static Reply ok(int status, ObjectNode document) {
    return new Reply(status, document.path("revision").asLong(), document.deepCopy());
  }

  private static Reply problem(int status) {
    return new Reply(status, 0, json());
  }

  private static ObjectNode json() {
    return StubOffice.JSON.createObjectNode();
  }
}
