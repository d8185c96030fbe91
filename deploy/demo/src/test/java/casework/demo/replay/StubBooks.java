package casework.demo.replay;

import casework.demo.replay.StubOffice.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The stub's petitions, clues and cases, each a JSON document with the shape the API gives it. */
final class StubBooks {

  private static final Map<String, String> NEXT =
      Map.of(
          "registration", "arrived>registered",
          "distribution-proposal", "registered>proposed",
          "distribution-approval", "proposed>approved",
          "handover", "approved>handed-over",
          "disposal", "under-study>in-disposal",
          "extension", "in-disposal>in-disposal",
          "result", "in-disposal>result-recorded",
          "striking-off", "result-recorded>struck-off");

  private final Map<String, ObjectNode> petitions = new LinkedHashMap<>();
  private final Map<String, ObjectNode> clues = new LinkedHashMap<>();
  private final Map<String, ObjectNode> cases = new LinkedHashMap<>();
  private final Map<String, Reply> byKey = new LinkedHashMap<>();

  synchronized List<ObjectNode> clues() {
    return List.copyOf(clues.values());
  }

  synchronized List<ObjectNode> petitions() {
    return List.copyOf(petitions.values());
  }

  synchronized Reply read(String path, String query) {
    String[] parts = path.substring(1).split("/");
    if (parts.length > 2) {
      ObjectNode found = books(parts[1]).get(parts[2]);
      return found == null ? problem(404, "not-found") : ok(200, found);
    }
    ArrayNode items = StubOffice.JSON.createArrayNode();
    if (parts[1].equals("petitions")) {
      petitions.values().forEach(items::add);
    } else {
      clues.values().stream()
          .map(each -> (ObjectNode) each.path("line"))
          .filter(wanted(query))
          .forEach(items::add);
    }
    ObjectNode page = StubOffice.JSON.createObjectNode();
    page.set("items", items);
    return new Reply(200, 0, page);
  }

  private static Predicate<JsonNode> wanted(String query) {
    return line -> {
      for (String each : query.split("&")) {
        String[] pair = each.split("=");
        boolean asks = List.of("number", "stage").contains(pair[0]);
        if (asks && !line.path(pair[0]).asString("").equals(pair[1])) {
          return false;
        }
      }
      return true;
    };
  }

  /** Status 208 stands for a creation that was made before. */
  synchronized Reply change(
      String path, JsonNode body, @Nullable String expected, @Nullable String key) {
    String[] parts = path.substring(1).split("/");
    if (key != null) {
      Reply before = byKey.get(key);
      if (before != null) {
        return new Reply(208, before.revision(), before.body());
      }
      Reply made = parts.length > 2 ? takeOver(body) : register(body);
      byKey.put(key, made);
      return made;
    }
    ObjectNode document = Objects.requireNonNull(books(parts[1]).get(parts[2]));
    if (expected != null && !expected.equals("\"" + document.path("revision").asLong() + "\"")) {
      return problem(412, "stale-revision");
    }
    boolean done =
        switch (parts[1]) {
          case "petitions" -> petition(document, parts[3], body);
          case "clues" -> clue(document, path.substring(path.indexOf(parts[3])), body);
          default -> decide(document, body);
        };
    if (!done) {
      return problem(409, "not-in-that-phase");
    }
    document.put("revision", document.path("revision").asLong() + 1);
    return ok(200, document);
  }

  private Reply register(JsonNode form) {
    ObjectNode petition =
        document("petition-" + petitions.size())
            .put("status", "registered")
            .put("nameStatus", form.has("reporter") ? "claimed-realname" : "anonymous")
            .put("registered", form.path("receivedOn").asString());
    petition.putObject("content").put("title", form.path("title").asString());
    petition.putArray("referrals");
    petition.putObject("notice").put("status", "owed");
    petitions.put(petition.path("id").asString(), petition);
    ObjectNode body = StubOffice.JSON.createObjectNode();
    body.set("petition", petition.deepCopy());
    return new Reply(201, 1, body);
  }

  private boolean petition(ObjectNode petition, String step, JsonNode body) {
    String status = petition.path("status").asString();
    switch (step) {
      case "name-verification" -> petition.put("nameStatus", "verified-realname");
      case "acceptance" -> {
        petition.put("status", "accepted");
        return status.equals("registered");
      }
      case "referrals" -> {
        ((ArrayNode) petition.path("referrals")).addObject();
        petition.put("status", "referred");
        clueOf(petition);
        return status.equals("accepted");
      }
      case "repeat" -> {
        petition.putObject("repeat").put("of", body.path("of").asString());
        return status.equals("registered") && petitions.containsKey(body.path("of").asString());
      }
      case "closure" -> {
        petition.put("status", "closed").put("outcome", body.path("outcome").asString());
        return status.equals("accepted");
      }
      default -> petition.putObject("notice").put("status", "given");
    }
    return true;
  }

  private void clueOf(ObjectNode petition) {
    ObjectNode clue = newClue("arrived");
    clue.put("petition", petition.path("id").asString());
  }

  /** What an inspection transfers arrives as a clue. */
  synchronized void receive(String transfer) {
    newClue("arrived").put("originMatter", transfer);
  }

  private Reply takeOver(JsonNode batch) {
    for (JsonNode row : batch.path("rows")) {
      String stage =
          row.has("method")
              ? "in-disposal"
              : row.path("studies").isEmpty() ? "handed-over" : "under-study";
      ObjectNode clue = newClue(stage);
      ((ObjectNode) clue.path("line")).put("number", row.path("number").asString());
      ((ObjectNode) clue.path("line")).put("takenOver", true);
      clue.set("studies", row.path("studies"));
      clue.set("subjects", row.path("subjects"));
    }
    return new Reply(201, 0, StubOffice.JSON.createObjectNode());
  }

  private ObjectNode newClue(String stage) {
    ObjectNode clue = document("");
    clue.remove("id");
    String id = "clue-" + clues.size();
    clue.putObject("line").put("id", id).put("stage", stage).put("due", "");
    clue.putArray("studies");
    clue.putArray("prompts");
    clue.putArray("notices");
    clues.put(id, clue);
    return clue;
  }

  private boolean clue(ObjectNode clue, String step, JsonNode body) {
    ObjectNode line = (ObjectNode) clue.path("line");
    String stage = line.path("stage").asString();
    if (step.equals("studies")) {
      String level = body.path("level").asString();
      boolean held =
          clue.path("studies")
              .valueStream()
              .anyMatch(each -> level.equals(each.path("level").asString()));
      if (held) {
        return false;
      }
      ((ArrayNode) clue.path("studies")).add(body);
      line.put("stage", "under-study");
      return List.of("handed-over", "under-study").contains(stage);
    }
    if (step.contains("/")) {
      return answered(clue, step);
    }
    String[] way = Objects.requireNonNull(NEXT.get(step)).split(">");
    boolean fits = stage.equals(way[0]) || (step.equals("result") && stage.equals("in-disposal"));
    if (fits) {
      line.put("stage", way[1]);
      if (step.equals("extension")) {
        line.put("due", "2021-12-31");
      }
    }
    if (fits && step.equals("result") && body.has("filing")) {
      file(clue, body);
    }
    return fits;
  }

  private static boolean answered(ObjectNode clue, String step) {
    String[] parts = step.split("/");
    ArrayNode list = (ArrayNode) clue.path(parts[0]);
    while (list.size() < Integer.parseInt(parts[1])) {
      list.addObject();
    }
    ObjectNode one = (ObjectNode) list.get(Integer.parseInt(parts[1]) - 1);
    String field = parts[0].equals("prompts") ? "acknowledged" : "answered";
    boolean first = !one.path(field).asBoolean(false);
    one.put(field, true);
    return first;
  }

  private void file(ObjectNode clue, JsonNode body) {
    ObjectNode filed = document("case-" + cases.size());
    ArrayNode persons = filed.putArray("persons");
    body.path("filing")
        .path("persons")
        .forEach(each -> persons.addObject().put("person", each.asInt()));
    cases.put(filed.path("id").asString(), filed);
    clue.putObject("result").put("caseId", filed.path("id").asString());
  }

  private static boolean decide(ObjectNode filed, JsonNode body) {
    ObjectNode person = (ObjectNode) filed.path("persons").get(body.path("person").asInt() - 1);
    boolean first = !person.has("decision");
    person.set("decision", body);
    return first;
  }

  private Map<String, ObjectNode> books(String name) {
    return switch (name) {
      case "petitions" -> petitions;
      case "clues" -> clues;
      default -> cases;
    };
  }

  private static ObjectNode document(String id) {
    return StubOffice.JSON.createObjectNode().put("id", id).put("revision", 1);
  }

  private static Reply ok(int status, ObjectNode document) {
    return new Reply(status, document.path("revision").asLong(), document.deepCopy());
  }

  private static Reply problem(int status, String code) {
    return new Reply(status, 0, StubOffice.JSON.createObjectNode().put("code", code));
  }
}
