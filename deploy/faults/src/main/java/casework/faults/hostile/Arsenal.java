package casework.faults.hostile;

import casework.demo.api.Description;
import casework.demo.api.Operation;
import casework.demo.api.Operation.Parameter;
import casework.faults.ground.Ground;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes attacks of every kind against every address of the description, by a seed. */
final class Arsenal {

  private static final List<String> OPERATORS =
      List.of(
          "{\"$gt\":\"\"}",
          "{\"$ne\":null}",
          "{\"$where\":\"sleep(5000)\"}",
          "{\"$regex\":\".*\"}",
          "{\"$in\":[\"a\",\"b\"]}",
          "{\"$function\":{\"body\":\"return 1\",\"args\":[],\"lang\":\"js\"}}");
  private static final List<String> MEMBERS =
      List.of(
          "\"revision\":99",
          "\"state\":{\"is\":\"closed\"}",
          "\"organ\":\"990302-JW\"",
          "\"registeredBy\":{\"officer\":\"990300-JW-O007\"}",
          "\"roles\":[\"head\"]",
          "\"_id\":\"1\"",
          "\"outbox\":[]",
          "\"$set\":{\"seek.organ\":\"990301-JW\"}",
          "\"__proto__\":{\"admin\":true}",
          "\"@type\":\"java.lang.Runtime\"",
          "\"class\":{\"classLoader\":{}}");
  private static final List<String> TEXTS =
      List.of(
          "' OR 1=1 --",
          "[$ne]=1",
          "{\"$gt\":\"\"}",
          "../../../../etc/passwd",
          "%00",
          "${jndi:ldap://127.0.0.1:1/a}",
          "<script>alert(1)</script>",
          "\u202Etxt.exe",
          "x".repeat(3_000),
          "true; sleep(5000)",
          "\uD83D\uDE00".repeat(300),
          "-1",
          "99999999999999999999",
          "NaN",
          "null");
  private static final List<String> NUMBERS =
      List.of("1e999999", "9".repeat(5_000), "-9223372036854775809", "0.1e-400", "1e400", "NaN");
  private static final List<String> ADDRESSES =
      List.of(
          "/internal/law-time",
          "/api/../internal/law-time",
          "/api/clues/..%2f..%2finternal%2flaw-time",
          "/api/clues;jsessionid=1/../../internal/settled",
          "//internal/settled",
          "/api//clues",
          "/api/clues/%00",
          "/api/clues/%2e%2e/%2e%2e/actuator/env",
          "/actuator/env",
          "/actuator/heapdump",
          "/API/CLUES",
          "/api/clues/{id}",
          "/api/clues?limit=%ff%fe",
          "/api/clues?limit=1&limit=2",
          "/api/clues?cursor=" + "A".repeat(1_500),
          "/api/clues?organ[$ne]=x",
          "/api/clues?%24where=1",
          "/api/clues%0d%0aX-Injected:1");

  private final Description description;
  private final List<Operation> commands;
  private final List<Operation> reads;
  private final List<String> ids;
  private final Random random;

  /**
   * @param ids matters that there are
   */
  Arsenal(Description description, List<String> ids, Random random) {
    this.description = description;
    this.ids = List.copyOf(ids);
    this.random = random;
    this.commands =
        description.operations().stream()
            .filter(each -> !each.isRead() && each.takesJson())
            .toList();
    this.reads = description.operations().stream().filter(Operation::isRead).toList();
  }

  /** How many addresses there are to attack. */
  int addresses() {
    return commands.size() + reads.size();
  }

  /** The next attack: every kind in turn, against an address by chance. */
  Attack next(int turn) {
    Operation command = commands.get(random.nextInt(commands.size()));
    return switch (turn % 14) {
      case 0 -> bad(command, "operator", withOneValue(command, pick(OPERATORS)));
      case 1 -> bad(command, "mass assignment", with(command, pick(MEMBERS)));
      case 2 -> bad(command, "member twice", twice(command));
      case 3 -> meaningless(command, "half a character", withOneValue(command, "\"\\ud800\""));
      case 4 -> bad(command, "deep nesting", withOneValue(command, nested()));
      case 5 -> meaningless(command, "huge number", withOneValue(command, pick(NUMBERS)));
      case 6 -> bytes(command);
      case 7 -> bad(command, "cut short", cut(sample(command).toString()));
      case 8 -> query();
      case 9 -> strangeText(command);
      case 10 -> address();
      case 11 -> large(command);
      case 12 -> forged();
      default -> method(command);
    };
  }

  private Attack bad(Operation command, String kind, String body) {
    return attack(kind, command, body.getBytes(StandardCharsets.UTF_8), Map.of(), List.of(400));
  }

  /** Where a code, a day or a number is wanted, it is one that there is not. */
  private Attack meaningless(Operation command, String kind, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return attack(kind, command, bytes, Map.of(), List.of(400, 422));
  }

  /** At a revision nobody has seen and under a key nobody has used: nothing can come of it. */
  private Attack attack(
      String kind,
      Operation command,
      byte[] body,
      Map<String, String> headers,
      List<Integer> refused) {
    Map<String, String> all = new LinkedHashMap<>();
    if (command.takes("If-Match")) {
      all.put("If-Match", "\"999999\"");
    }
    if (command.takes("Idempotency-Key")) {
      all.put("Idempotency-Key", Ground.key());
    }
    all.putAll(headers);
    return new Attack(kind, "POST", command.path(pick(ids)), user(command), all, body, refused);
  }

  private static String user(Operation operation) {
    String segment = operation.path().replaceFirst("^/api/([a-z-]+).*", "$1");
    return switch (segment) {
      case "petitions" -> "city-intake";
      case "inspections" -> "city-inspector";
      case "scores", "directory" -> "city-scorer";
      default -> "city-supervision";
    };
  }

  private ObjectNode sample(Operation command) {
    JsonNode sample = description.sample(command.body());
    return sample.isObject() ? (ObjectNode) sample : JsonMapper.shared().createObjectNode();
  }

  private String with(Operation command, String member) {
    String body = sample(command).toString();
    String open = body.substring(0, body.length() - 1);
    return open + (open.equals("{") ? "" : ",") + member + "}";
  }

  private String twice(Operation command) {
    ObjectNode sample = sample(command);
    return sample
        .propertyStream()
        .findFirst()
        .map(each -> with(command, "\"" + each.getKey() + "\":" + each.getValue()))
        .orElseGet(() -> with(command, "\"a\":1,\"a\":1"));
  }

  /** The sample with one of its values, however deep, replaced by another text of JSON. */
  private String withOneValue(Operation command, String json) {
    ObjectNode sample = sample(command);
    String mark = "\"here-" + random.nextInt() + "\"";
    if (!replaceOne(sample, mark.substring(1, mark.length() - 1))) {
      return with(command, "\"any\":" + json);
    }
    return sample.toString().replace(mark, json);
  }

  private boolean replaceOne(JsonNode node, String mark) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      JsonNode value = object.path(name);
      boolean deeper = value.isContainer() && !value.isEmpty() && random.nextBoolean();
      if (!deeper || !replaceOne(value, mark)) {
        object.put(name, mark);
      }
      return true;
    }
    if (node instanceof ArrayNode list && !list.isEmpty() && !isFree(list.get(0))) {
      if (!list.get(0).isContainer() || !replaceOne(list.get(0), mark)) {
        list.set(0, JsonMapper.shared().getNodeFactory().stringNode(mark));
      }
      return true;
    }
    return false;
  }

  /** Rows in somebody else's words: whatever their members are called, they are data. */
  private static boolean isFree(JsonNode element) {
    return element.isObject() && element.isEmpty();
  }

  private String nested() {
    int depth = 10_000;
    return random.nextBoolean()
        ? "[".repeat(depth) + "]".repeat(depth)
        : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  private Attack bytes(Operation command) {
    byte[] junk = new byte[random.nextInt(1, 400)];
    random.nextBytes(junk);
    String sample = sample(command).toString();
    byte[] body =
        random.nextBoolean() || !sample.contains(":\"")
            ? junk
            : sample.replace(":\"", ":\"\u00ff\u00fe").getBytes(StandardCharsets.ISO_8859_1);
    return attack("bytes that are no UTF-8", command, body, Map.of(), List.of(400));
  }

  private String cut(String body) {
    return body.substring(0, random.nextInt(1, Math.max(2, body.length())));
  }

  private Attack query() {
    Operation read = reads.get(random.nextInt(reads.size()));
    StringBuilder target = new StringBuilder(read.path(pick(ids)));
    List<Parameter> queries =
        read.parameters().values().stream().filter(each -> each.in().equals("query")).toList();
    String name = queries.isEmpty() ? "x" : queries.get(random.nextInt(queries.size())).name();
    boolean operator = random.nextInt(4) == 0;
    target.append('?').append(encoded(operator ? name + "[$ne]" : name)).append('=');
    target.append(encoded(pick(TEXTS)));
    return new Attack(
        "strange query", "GET", target.toString(), user(read), Map.of(), new byte[0], List.of());
  }

  /** About a matter there is not: where any text may stand, strange ones may. */
  private Attack strangeText(Operation command) {
    String json = JsonMapper.shared().writeValueAsString(pick(TEXTS));
    Attack attack =
        attack(
            "strange text",
            command,
            withOneValue(command, json).getBytes(StandardCharsets.UTF_8),
            Map.of(),
            List.of());
    return new Attack(
        attack.kind(),
        attack.method(),
        command.path(ids.getLast()),
        attack.user(),
        attack.headers(),
        attack.body(),
        List.of());
  }

  private Attack address() {
    return new Attack(
        "strange address",
        random.nextBoolean() ? "GET" : "POST",
        pick(ADDRESSES),
        "city-viewer",
        Map.of("Idempotency-Key", Ground.key()),
        new byte[0],
        List.of());
  }

  private Attack large(Operation command) {
    boolean many = random.nextBoolean();
    Map<String, String> headers = new LinkedHashMap<>();
    if (many) {
      for (int n = 0; n < 300; n++) {
        headers.put("X-Many-" + n, "x".repeat(60));
      }
    } else {
      headers.put("X-Large", "x".repeat(64 * 1024));
    }
    return attack(
        many ? "many headers" : "large header",
        command,
        sample(command).toString().getBytes(StandardCharsets.UTF_8),
        headers,
        List.of());
  }

  /** A viewer who says in headers that he is somebody else, from somewhere else. */
  private Attack forged() {
    Operation command = commands.get(random.nextInt(commands.size()));
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-User-Id", "990300-JW-O007");
    headers.put("X-User-Roles", "head,system-admin,service");
    headers.put("X-Forwarded-User", "city-head");
    headers.put("X-Forwarded-For", "127.0.0.1");
    headers.put("X-Forwarded-Host", "elsewhere.example");
    headers.put("X-Forwarded-Prefix", "/internal");
    headers.put("X-Original-URL", "/internal/law-time");
    headers.put("X-Rewrite-URL", "/internal/law-time");
    headers.put("X-HTTP-Method-Override", "DELETE");
    headers.put("Forwarded", "for=127.0.0.1;host=elsewhere.example");
    Attack attack =
        attack(
            "forged headers",
            command,
            sample(command).toString().getBytes(StandardCharsets.UTF_8),
            headers,
            List.of());
    return new Attack(
        attack.kind(),
        attack.method(),
        attack.target(),
        "county1-viewer",
        attack.headers(),
        attack.body(),
        List.of(400, 403, 404, 409, 412, 422));
  }

  private Attack method(Operation command) {
    return new Attack(
        "other method",
        pick(List.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "CONNECTED", "get")),
        command.path(pick(ids)),
        user(command),
        Map.of("Content-Type", "application/json"),
        sample(command).toString().getBytes(StandardCharsets.UTF_8),
        List.of());
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
