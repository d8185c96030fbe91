package casework.faults.authority;

import casework.demo.api.Description;
import casework.demo.api.Operation;
import casework.faults.Report;
import casework.faults.ground.Client;
import casework.faults.ground.Forms;
import casework.faults.ground.Ground;
import casework.faults.ground.Reply;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import tools.jackson.databind.JsonNode;

/** Every address for every role, on a matter of the own county and on one of another's. */
final class Matrix {

  private static final int AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String NOBODYS = "00000000-0000-4000-8000-00000000feed";

  private final Client door;
  private final Description description;
  private final List<Operation> operations;
  private final Map<String, Map<String, String>> matters = new LinkedHashMap<>();
  private final Map<String, char[]> found = Collections.synchronizedMap(new TreeMap<>());
  private final List<String> failed = Collections.synchronizedList(new ArrayList<>());

  Matrix(Ground ground, Client door, Predicate<Operation> which) {
    this.door = door;
    this.description = ground.description();
    this.operations = description.operations().stream().filter(which).toList();
    matters.put("own", matters(ground, "county1", "990301"));
    matters.put("other", matters(ground, "county2", "990302"));
  }

  /** A petition and the clue that came of it, by the first segment of their addresses. */
  private static Map<String, String> matters(Ground ground, String county, String region) {
    Client gateway = ground.gateway();
    String user = county + "-intake";
    Reply made =
        gateway.create(user, "/api/petitions", Ground.key(), Forms.petition("反映县里一事", region));
    String petition = made.json().path("petition").path("id").asString("");
    if (petition.isEmpty()) {
      throw new IllegalStateException("no petition in " + county + ": " + made);
    }
    String path = "/api/petitions/" + petition;
    gateway.step(
        user,
        path + "/acceptance",
        gateway.get(user, path).revision(),
        "{\"category\":\"accusation\"}");
    gateway.step(user, path + "/referrals", gateway.get(user, path).revision(), "{}");
    return Map.of("petitions", petition, "clues", clueOf(ground, petition));
  }

  private static String clueOf(Ground ground, String petition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      BsonDocument clue =
          ground
              .collection("clue", "clues")
              .find(Filters.eq("state.origin.petition", petition))
              .first();
      if (clue != null) {
        return clue.getBinary("_id").asUuid().toString();
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("no clue comes of petition " + petition);
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  int size() {
    return operations.size();
  }

  /** Asks everything of everybody; what came of it, as a table. */
  Table ask() {
    Semaphore places = new Semaphore(AT_ONCE);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Operation each : operations) {
        for (String whose : matters.keySet()) {
          for (int place = 0; place < Roles.USERS.size(); place++) {
            places.acquireUninterruptibly();
            int role = place;
            threads.execute(
                () -> {
                  try {
                    note(each, whose, role);
                  } finally {
                    places.release();
                  }
                });
          }
        }
      }
    }
    Map<String, String> rows = new TreeMap<>();
    found.forEach((address, letters) -> rows.put(address, new String(letters)));
    return new Table(rows);
  }

  private void note(Operation operation, String whose, int role) {
    String user = Roles.USERS.get(role);
    Reply reply = ask(operation, whose, user);
    for (int tries = 0; reply.status() == 429 && tries < 70; tries++) {
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      reply = ask(operation, whose, user);
    }
    Outcome outcome = Outcome.of(reply, operation.path().contains("{id}"));
    if (outcome == Outcome.FAILED) {
      failed.add(user + " " + operation + " of " + whose + " → " + reply);
    }
    found.computeIfAbsent(operation + "\t" + whose, _ -> new char[Roles.USERS.size()])[role] =
        outcome.letter();
  }

  private Reply ask(Operation operation, String whose, String user) {
    String segment = operation.path().replaceFirst("^/api/([a-z-]+).*", "$1");
    String id = matters.getOrDefault(whose, Map.of()).getOrDefault(segment, NOBODYS);
    String path = operation.path(id);
    if (operation.isRead()) {
      return door.get(user, path);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    if (operation.takes("If-Match")) {
      headers.put("If-Match", "\"999999\"");
    }
    if (operation.takes("Idempotency-Key")) {
      headers.put("Idempotency-Key", Ground.key());
    }
    return door.post(user, path, body(operation), headers);
  }

  private String body(Operation operation) {
    if (!operation.takesJson()) {
      return "";
    }
    JsonNode sample = description.sample(operation.body());
    // A body without members is described without a type.
    return sample.isObject() ? sample.toString() : "{}";
  }

  /** Compares with what is expected, and with what must hold whatever the table says. */
  void judge(Table asked, Table expected, Report report) {
    List<String> unexpected = new ArrayList<>();
    List<String> unlisted = new ArrayList<>();
    List<String> forbidden = new ArrayList<>();
    int cells = 0;
    for (Map.Entry<String, String> row : asked.rows().entrySet()) {
      String address = row.getKey();
      String wanted = expected.letters(address);
      if (wanted == null) {
        unlisted.add(address + " " + row.getValue());
      }
      for (int role = 0; role < Roles.USERS.size(); role++) {
        cells++;
        char is = row.getValue().charAt(role);
        if (wanted != null && wanted.charAt(role) != is) {
          unexpected.add(
              Roles.USERS.get(role)
                  + " at "
                  + address
                  + ": "
                  + is
                  + ", not "
                  + wanted.charAt(role));
        }
        if (is == Outcome.OPEN.letter() && isForbidden(address, Roles.USERS.get(role))) {
          forbidden.add(Roles.USERS.get(role) + " at " + address);
        }
      }
    }
    report
        .did("addresses and methods", operations.size())
        .did("questions asked", cells)
        .none("answers of 500 and more, or none", failed)
        .none("addresses that are not in the table", unlisted)
        .none("answers unlike the table", unexpected)
        .none("doors open that never may be", forbidden);
  }

  /** A viewer acts on nothing; a county's officer gets nothing of another county's matter. */
  private static boolean isForbidden(String address, String user) {
    boolean acts = address.startsWith("POST ");
    boolean ofAMatter = address.matches("[A-Z]+ /api/(petitions|clues)/\\{id}.*");
    boolean another = address.endsWith("\tother");
    return (acts && user.endsWith("-viewer"))
        || (ofAMatter && another && user.startsWith("county1-"))
        || (ofAMatter && Roles.isAdministrator(user));
  }
}
