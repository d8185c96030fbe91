package casework.e2e;

import casework.e2e.ApiDescription.Operation;
import casework.e2e.ApiDescription.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Every address that can be read, made from the API's own description, so that an address that is
 * added is looked at without anybody thinking of it.
 */
final class Sights {

  /** Read at the gateway itself, which describes the services alone. */
  private static final List<String> FURTHER =
      List.of("/api/me", "/api/tasks", "/api/tasks?limit=200");

  private static final int HANDS = 4;

  private final Door door;
  private final List<Operation> operations;

  Sights(Door door, ApiDescription api) {
    this.door = door;
    this.operations = api.operations("get");
  }

  List<Operation> operations() {
    return operations;
  }

  /**
   * The addresses, with every value a parameter may take: those of its enumeration, else the words
   * given for its kind.
   *
   * @param ids for parameters that are ids
   * @param words for all other texts
   */
  Set<String> addresses(List<String> ids, List<String> words) {
    Set<String> all = new LinkedHashSet<>(FURTHER);
    for (Operation each : operations) {
      for (String path : paths(each, ids, words)) {
        all.add(path);
        // A page that a word leads to is asked for once, not with every condition.
        boolean led = each.path().contains("{") && words.stream().anyMatch(path::contains);
        if (!led) {
          all.addAll(queries(each, path, ids, words));
        }
      }
    }
    return all;
  }

  private static List<String> paths(Operation operation, List<String> ids, List<String> words) {
    List<String> paths = List.of(operation.path());
    for (Parameter each : operation.parameters().values()) {
      if (each.in().equals("path")) {
        paths =
            paths.stream()
                .flatMap(
                    path ->
                        values(each, ids, words)
                            .map(value -> path.replace("{" + each.name() + "}", encoded(value))))
                .toList();
      }
    }
    return paths;
  }

  /** One condition at a time, and a period that holds everything with each. */
  private static List<String> queries(
      Operation operation, String path, List<String> ids, List<String> words) {
    String most = operation.takes("limit") ? "&limit=200" : "";
    String ever =
        (operation.takes("from") ? "&from=2019-01-01" : "")
            + (operation.takes("to") ? "&to=2020-12-31" : "");
    List<String> all = new ArrayList<>();
    if (!(most + ever).isEmpty()) {
      all.add(path + "?" + (most + ever).substring(1));
    }
    for (Parameter each : operation.parameters().values()) {
      if (each.in().equals("query")
          && !Set.of("limit", "cursor", "from", "to").contains(each.name())) {
        values(each, ids, words)
            .forEach(
                value -> all.add(path + "?" + each.name() + "=" + encoded(value) + most + ever));
      }
    }
    return all;
  }

  private static Stream<String> values(Parameter parameter, List<String> ids, List<String> words) {
    if (!parameter.schema().path("enum").isEmpty()) {
      return parameter.schema().path("enum").valueStream().map(each -> each.asString());
    }
    String format = parameter.schema().path("format").asString("");
    return switch (ApiDescription.type(parameter.schema())) {
      case "integer", "number" -> Stream.of("2020");
      case "boolean" -> Stream.of("true", "false");
      default ->
          switch (format) {
            case "uuid" -> ids.stream();
            case "date" -> Stream.of("2020-01-15", "2020-01-31");
            default -> words.stream();
          };
    };
  }

  /** What each of these users is shown at each of these addresses. */
  Map<String, Reply> look(List<String> users, Iterable<String> addresses) {
    Map<String, Future<Reply>> asked = new LinkedHashMap<>();
    Map<String, Reply> shown = new LinkedHashMap<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
      for (String user : users) {
        for (String address : addresses) {
          asked.put(user + " " + address, hands.submit(() -> door.get(user, address)));
        }
      }
      asked.forEach((what, reply) -> shown.put(what, taken(reply)));
    }
    return shown;
  }

  private static Reply taken(Future<Reply> reply) {
    try {
      return reply.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
