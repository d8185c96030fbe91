package casework.e2e;

import static org.awaitility.Awaitility.await;

import casework.demo.office.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the officers of an organ do, each in his own name. Organs go by their users' first word. */
final class Desk {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SUPERVISION = "-supervision";

  private final Door door;
  private final Tokens tokens;

  Desk(Door door, Tokens tokens) {
    this.door = door;
    this.tokens = tokens;
  }

  JsonNode takeOver(String organ, List<Map<String, Object>> rows) {
    return door.post(
            organ + SUPERVISION,
            "/api/clues/take-over",
            Map.of("rows", rows),
            Map.of("Idempotency-Key", key()))
        .is(201);
  }

  /** Registers a petition; what comes back with its receipt. */
  JsonNode register(String organ, Map<String, ?> form) {
    return door.post(organ + "-intake", "/api/petitions", form, Map.of("Idempotency-Key", key()))
        .is(201);
  }

  /** Registers, accepts and refers a petition; its id. */
  String refer(String organ, Map<String, ?> form) {
    String id = register(organ, form).path("petition").path("id").asString();
    petition(organ, id, "acceptance", Map.of("category", "accusation"));
    petition(organ, id, "referrals", Map.of());
    return id;
  }

  /** A step on a petition, by the petition office. */
  JsonNode petition(String organ, String id, String step, Map<String, ?> body) {
    return step(organ + "-intake", "/api/petitions/" + id, step, body, Map.of());
  }

  /** The clue that came of a petition, once it has arrived. */
  String clueOf(String organ, String petition) {
    return await("the clue of petition " + petition)
        .atMost(PATIENCE)
        .until(() -> arrived(organ, petition), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<String> arrived(String organ, String petition) {
    String user = organ + SUPERVISION;
    return door.get(user, "/api/clues?stage=arrived&limit=200&organ=" + organOf(user))
        .is(200)
        .path("items")
        .valueStream()
        .map(line -> line.path("id").asString())
        .filter(id -> clue(user, id).path("petition").asString("").equals(petition))
        .findFirst();
  }

  JsonNode clue(String user, String id) {
    return door.get(user, "/api/clues/" + id).is(200);
  }

  /** A step on a clue by one of the organ's officers, such as {@code head}. */
  JsonNode clue(String organ, String role, String id, String step, Map<String, ?> body) {
    return step(organ + "-" + role, "/api/clues/" + id, step, body, Map.of());
  }

  /** A step on what stands at that address, by somebody who has just read it. */
  JsonNode step(
      String user, String path, String step, Map<String, ?> body, Map<String, String> headers) {
    Map<String, String> all = new java.util.HashMap<>(headers);
    all.put("If-Match", door.get(reader(user), path).etag());
    return door.post(user, path + "/" + step, body, all).is(200);
  }

  // A department receives what it has not been let to read yet.
  private static String reader(String user) {
    return user.contains("-lead") || user.contains("-handler")
        ? user.substring(0, user.indexOf('-')) + SUPERVISION
        : user;
  }

  /** Registers a clue, gives it to the second department and has it received there. */
  void distribute(String organ, String id) {
    String department = organOf(organ + SUPERVISION) + "-D2";
    clue(organ, "supervision", id, "registration", Map.of());
    clue(
        organ,
        "supervision",
        id,
        "distribution-proposal",
        Map.of("department", department, "mode", "own"));
    clue(organ, "head", id, "distribution-approval", Map.of());
    clue(organ, "lead", id, "handover", Map.of("keeper", officer(organ + "-handler")));
  }

  /** The three meetings, each signed by another. */
  void study(String organ, String id, String heldOn, String method) {
    study(organ, "lead", id, "OFFICE_MEETING", heldOn, method);
    study(organ, "leader", id, "LEADER_MEETING", heldOn, method);
    study(organ, "supervision", id, "SPECIAL_MEETING", heldOn, method);
  }

  private void study(
      String organ, String role, String id, String level, String heldOn, String method) {
    door.post(
            organ + "-" + role,
            "/api/clues/" + id + "/studies",
            Map.of(
                "level",
                level,
                "heldOn",
                heldOn,
                "participants",
                List.of(officer(organ + "-" + role), officer(organ + "-handler")),
                "conclusion",
                Map.of("method", method)),
            Map.of())
        .is(200);
  }

  /** The two who verify a matter. */
  List<String> team(String organ) {
    return List.of(officer(organ + "-handler"), officer(organ + "-lead"));
  }

  String officer(String user) {
    return tokens.officer(user);
  }

  String organOf(String user) {
    String officer = officer(user);
    return officer.substring(0, officer.lastIndexOf('-'));
  }

  static String key() {
    return "e2e-" + UUID.randomUUID();
  }

  /** A petition of the 12388 form; without a reporter it is anonymous. */
  static Map<String, Object> form(
      String channel,
      String title,
      @Nullable Map<String, String> reporter,
      Map<String, String> accused) {
    Map<String, Object> form = new java.util.LinkedHashMap<>();
    form.put("channel", channel);
    form.put("receivedOn", "2020-02-03");
    form.put("title", title);
    form.put("problem", "integrity-02");
    form.put("text", title + "。所述均为虚构，仅用于测试。");
    form.put("accused", List.of(accused));
    if (reporter != null) {
      form.put("reporter", reporter);
    }
    return form;
  }

  static Map<String, String> accused(String name, String unit, String post, String region) {
    return Map.of("name", name, "unit", unit, "post", post, "region", region, "level", "section");
  }

  static Map<String, String> person(String name) {
    return Map.of(
        "kind", "person",
        "name", name,
        "idNumber", "990303198803259915",
        "mobile", "15400009447",
        "address", "云川市云渠路147号14栋304室");
  }

  static Map<String, String> unit(String name) {
    return Map.of(
        "kind", "unit",
        "name", name,
        "contact", "邬试言",
        "phone", "15400009448",
        "address", "云川市沿河路2号");
  }
}
