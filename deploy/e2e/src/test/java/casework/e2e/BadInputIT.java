package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import casework.demo.api.Description;
import casework.demo.api.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever can be wrong with a command, at every address that takes one: the right status, a
 * problem whose type resolves, and a store in which nothing has changed.
 */
@ExtendWith(Town.Visit.class)
@Order(30)
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {

  private static final List<String> FAR =
      List.of(
          "/api/talks",
          "/api/inspections",
          "/api/scores",
          "/api/directory",
          "/api/hotline",
          "/api/petitions/work-orders",
          "/api/petitions/sampled-orders",
          "/api/petitions/relays",
          "/api/petitions/recusals",
          "/api/petitions/interferences",
          "/api/petitions/duplicates",
          "/api/petitions/untrue-reports",
          "/api/petitions/clarifications",
          "/api/petitions/{id}/repeat",
          "/api/petitions/{id}/identity-openings",
          "/api/petitions/{id}/thread",
          "/api/petitions/{id}/forwarding");

  private final Town town;
  private final Description api;
  private final List<Operation> commands;
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final Map<String, Integer> resolved = new ConcurrentHashMap<>();

  private String petition = "";
  private String clue = "";
  private Map<String, String> before = Map.of();

  BadInputIT(Town town) {
    this.town = town;
    this.api = town.description();
    this.commands = api.operations("POST").stream().filter(Operation::takesJson).toList();
  }

  @BeforeAll
  void somethingToChange() {
    petition = town.desk.refer("city", form());
    clue = town.desk.clueOf("city", petition);
    town.time.settle();
    before = town.store().snapshot();
    assertThat(before).isNotEmpty();
    assertThat(commands).hasSizeGreaterThan(100);
  }

  @BeforeEach
  void noFaultYet() {
    faults.clear();
  }

  @AfterAll
  void nothingHasChanged() {
    town.time.settle();
    assertThat(town.store().changesSince(before)).isEmpty();
    assertThat(resolved.keySet()).hasSizeGreaterThan(10);
  }

  private static Map<String, Object> form() {
    return Desk.form("letter", "反映桥梁所问题", null, Desk.accused("边试桥", "云川市桥梁管理所", "所长", "990300"));
  }

  @Test
  void whatIsNotJson() {
    everywhere(each -> expect(each, 400, send(each, "{\"a\":", Map.of())));
    everywhere(each -> expect(each, 400, send(each, "", Map.of())));
    everywhere(each -> expect(each, 400, send(each, "null", Map.of())));
    everywhere(each -> expect(each, 400, send(each, "[]", Map.of())));
    everywhere(each -> expect(each, 400, send(each, sample(each) + " {}", Map.of())));
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsOfAnotherMediaType() {
    for (String type : List.of("text/plain", "application/xml", "multipart/form-data;boundary=a")) {
      everywhere(
          each ->
              expect(each, 415, send(each, sample(each).toString(), Map.of("Content-Type", type))));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void fieldsThereAreNotAndFieldsThereAreTwice() {
    everywhere(each -> expect(each, 400, send(each, with(each, "\"noSuchField\":1"), Map.of())));
    everywhere(
        each -> expect(each, 400, send(each, with(each, "\"twice\":1,\"twice\":1"), Map.of())));
    everywhere(
        each ->
            sample(each)
                .propertyStream()
                .findFirst()
                .ifPresent(
                    first ->
                        expect(
                            each,
                            400,
                            send(
                                each,
                                with(each, "\"" + first.getKey() + "\":" + first.getValue()),
                                Map.of()))));
    assertThat(faults).isEmpty();
  }

  @Test
  void valuesOfAnotherType() {
    everywhere(
        each ->
            Distorted.types(sample(each))
                .forEach(
                    (what, body) -> expect(each + " " + what, 400, send(each, body, Map.of()))));
    assertThat(faults).isEmpty();
  }

  @Test
  void bodiesThatAreTooLarge() {
    String padding = "\"noSuchField\":\"" + "x".repeat(300 * 1024) + "\"";
    everywhere(each -> expect(each, 413, send(each, with(each, padding), Map.of())));
    String more = "\"noSuchField\":\"" + "x".repeat(1200 * 1024) + "\"";
    everywhere(each -> expect(each, 413, send(each, with(each, more), Map.of())));
    assertThat(faults).isEmpty();
  }

  @Test
  void stepsThatDoNotSayWhatTheyHaveSeen() {
    for (Operation each : commands) {
      if (each.takes("If-Match")) {
        expect(each, 428, bare(each, Map.of()));
        for (String tag : List.of("7", "*", "\"x\"", "W/\"1\"", "\"0\"", "\"1\",\"2\"")) {
          expect(each + " " + tag, 400, bare(each, Map.of("If-Match", tag)));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void stepsThatSawAnotherRevision() {
    String step = "/api/petitions/" + petition + "/acceptance-notice";
    Map<String, String> notice = Map.of("givenOn", "2020-02-03", "way", "phone");
    expect(step, 412, post("city-intake", step, notice, Map.of("If-Match", "\"1\"")));
    String registration = "/api/clues/" + clue + "/registration";
    expect(
        registration,
        412,
        post("city-supervision", registration, Map.of(), Map.of("If-Match", "\"999\"")));
    assertThat(faults).isEmpty();
  }

  @Test
  void creationsWithoutAKeyOrWithAStrangeOne() {
    Map<String, Object> good =
        Map.of("/api/petitions", form(), "/api/clues/take-over", Map.of("rows", newRows()));
    for (Operation each : commands) {
      if (each.takes("Idempotency-Key")) {
        Object body = good.getOrDefault(each.path(), sample(each));
        String user = user(each);
        expect(each, 400, post(user, path(each), body, Map.of()));
        for (String key : List.of("x".repeat(65), "a b")) {
          expect(
              each + " " + key, 400, post(user, path(each), body, Map.of("Idempotency-Key", key)));
        }
      }
    }
    assertThat(commands).anyMatch(each -> each.takes("Idempotency-Key"));
    assertThat(faults).isEmpty();
  }

  @Test
  void addressesThatAreNone() {
    for (Operation each : commands) {
      if (each.path().contains("{id}")) {
        String path = each.path("not-an-id");
        expectOneOf(each, List.of(400, 404), post(user(each), path, sample(each), care(each)));
      }
      if (each.path().contains("{n}")) {
        String path = each.path().replace("{id}", clue).replace("{n}", "first");
        expectOneOf(each, List.of(400, 404), post(user(each), path, sample(each), care(each)));
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "channel, 'carrier-pigeon'",
    "subChannel, 'web-12389'",
    "problem, 'integrity-99'",
    "problem, 'integrity'",
    "receivedOn, '2020-02-31'",
    "receivedOn, '2030-01-01'",
    "accused/0/level, 'emperor'",
    "accused/0/region, '123456'",
    "flags/0, 'no-such-flag'",
    "earlierOrgans/0, ''",
    "title, '   '",
    "people, '0'"
  })
  void petitionsThatMeanNothing(String field, String value) {
    ObjectNode form = (ObjectNode) JsonMapper.shared().valueToTree(form());
    Distorted.put(form, field, value);

    Reply reply =
        post("city-intake", "/api/petitions", form, Map.of("Idempotency-Key", Desk.key()));

    expectOneOf(field + "=" + value, List.of(400, 422), reply);
    assertThat(faults).isEmpty();
    boolean malformed = value.isBlank() || value.equals("0") || value.equals("2020-02-31");
    assertThat(reply.status())
        .as(reply.toString())
        .isIn(malformed ? List.of(400, 422) : List.of(422));
  }

  @ParameterizedTest
  @CsvSource({
    "petitions, acceptance, category, city-intake",
    "petitions, refusal, reason, city-intake",
    "petitions, closure, outcome, city-intake",
    "petitions, acceptance-notice, way, city-intake",
    "clues, distribution-proposal, mode, city-supervision",
    "clues, distribution-proposal, department, city-supervision",
    "clues, recusals, ground, city-supervision",
    "clues, pauses, reason, city-head",
    "clues, result, measures/0, city-handler",
    "clues, studies, level, city-lead",
    "clues, disposal, method, city-head",
    "clues, result, kind, city-handler"
  })
  void codesThatAreInNoList(String kind, String step, String field, String user) {
    String id = kind.equals("petitions") ? petition : clue;
    Operation operation = operation("/api/" + kind + "/{id}/" + step);
    ObjectNode body = (ObjectNode) sample(operation);
    knownCodes(body);
    Distorted.put(body, field, "no-such-code");

    Reply reply = post(user, "/api/" + kind + "/" + id + "/" + step, body, care(operation));

    expect(operation + " " + field, 422, reply);
    assertThat(faults).isEmpty();
  }

  private static void knownCodes(ObjectNode body) {
    Map<String, String> codes =
        Map.of("mode", "own", "department", "990300-JW-D2", "reason", "no-such-code");
    codes.forEach(
        (name, code) -> {
          if (body.path(name).isString()) {
            body.put(name, code);
          }
        });
  }

  @Test
  void aKeyThatWasUsedForAnotherBody() {
    Map<String, String> key = Map.of("Idempotency-Key", Desk.key());
    town.door.post("city-intake", "/api/petitions", form(), key).is(201);
    town.time.settle();
    // What is good does change the store, and the comparison sees it.
    assertThat(town.store().changesSince(before)).isNotEmpty();
    before = town.store().snapshot();
    Map<String, Object> other = new LinkedHashMap<>(form());
    other.put("title", "反映另一件事");

    Reply reply = post("city-intake", "/api/petitions", other, key);

    expect("another body", 422, reply);
    assertThat(reply.problem()).isEqualTo("idempotency-key-reused");
    assertThat(faults).isEmpty();
  }

  @Test
  void aTakeOverOfWhichALineIsWrong() {
    List<Map<String, Object>> rows = newRows();
    rows.getLast().put("receivedOn", "2031-01-01");

    Reply reply =
        post(
            "city-supervision",
            "/api/clues/take-over",
            Map.of("rows", rows),
            Map.of("Idempotency-Key", Desk.key()));

    expect("a wrong line", 422, reply);
    assertThat(faults).isEmpty();
  }

  /** Two that could be taken over. */
  private static List<Map<String, Object>> newRows() {
    List<Map<String, Object>> rows = new ArrayList<>(Paper.ofCity().subList(0, 2));
    rows.replaceAll(LinkedHashMap::new);
    rows.getFirst().put("number", "纸00〔2019〕901号");
    rows.getLast().put("number", "纸00〔2019〕902号");
    return rows;
  }

  private void everywhere(Consumer<Operation> attempt) {
    Hands.each(commands, attempt);
  }

  private Operation operation(String path) {
    return commands.stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
  }

  private JsonNode sample(Operation operation) {
    return operation.body().isMissingNode()
        ? JsonMapper.shared().createObjectNode()
        : api.sample(operation.body());
  }

  /** The sample body with something more at its end. */
  private String with(Operation operation, String member) {
    String body = sample(operation).toString();
    String open = body.substring(0, body.length() - 1);
    return open + (open.equals("{") ? "" : ",") + member + "}";
  }

  private Reply send(Operation operation, String body, Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(care(operation));
    all.putAll(headers);
    return town.door.post(user(operation), path(operation), body, all);
  }

  private Reply bare(Operation operation, Map<String, String> headers) {
    return town.door.post(user(operation), path(operation), sample(operation), headers);
  }

  private Reply post(String user, String path, Object body, Map<String, String> headers) {
    return town.door.post(user, path, body, headers);
  }

  /** A revision nobody has seen and a key nobody has used: nothing can come of it by mistake. */
  private static Map<String, String> care(Operation operation) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (operation.takes("If-Match")) {
      headers.put("If-Match", "\"999999\"");
    }
    headers.put("Idempotency-Key", Desk.key());
    return headers;
  }

  private String path(Operation operation) {
    String id = operation.path().startsWith("/api/petitions") ? petition : clue;
    return operation.path(id);
  }

  private static String user(Operation operation) {
    return operation.path().startsWith("/api/petitions") ? "city-intake" : "city-supervision";
  }

  /**
   * Of these addresses no body is known here of which the one fault is all that is wrong: any clear
   * refusal will do. Each of them has a test of its own with bodies that are.
   */
  private static boolean isFar(Object what) {
    return FAR.stream().anyMatch(what.toString()::contains);
  }

  private void expect(Object what, int status, Reply reply) {
    expectOneOf(what, List.of(status), reply);
  }

  private void expectOneOf(Object what, List<Integer> statuses, Reply reply) {
    boolean refused = reply.status() >= 400 && reply.status() < 500;
    if (!statuses.contains(reply.status()) && !(refused && isFar(what))) {
      faults.add(what + ": wanted " + statuses + ", " + reply);
    } else if (!reply.type().startsWith("application/problem+json")) {
      faults.add(what + ": no problem, " + reply.type() + " " + reply);
    } else {
      resolve(what, reply);
    }
  }

  private void resolve(Object what, Reply reply) {
    String type = reply.json().path("type").asString("");
    int status =
        resolved.computeIfAbsent(type, each -> town.door.get("city-intake", each).status());
    if (!type.equals("/problems/" + reply.problem()) || status != 200) {
      faults.add(what + ": the type " + type + " resolves to " + status);
    }
  }
}
