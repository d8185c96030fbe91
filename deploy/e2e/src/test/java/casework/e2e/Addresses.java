package casework.e2e;

import casework.demo.api.Description;
import casework.demo.api.Operation;
import casework.demo.api.Operation.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every address that can be read, made from the API's own description, so that an address that is
 * added is looked at without anybody thinking of it. With several parameters one at a time is
 * varied: all of them together would be more addresses than a test can ask for, and tell no more.
 */
final class Addresses {

  /** Read at the gateway itself, which describes the services alone. */
  private static final List<String> FURTHER =
      List.of("/api/me", "/api/tasks", "/api/tasks?limit=200");

  private final List<Operation> operations;

  Addresses(List<Operation> operations) {
    this.operations = operations;
  }

  /**
   * The addresses, with every value a parameter may take: those of its enumeration, else the words
   * given for its kind.
   *
   * @param ids for parameters that are ids
   * @param words for all other texts
   */
  Set<String> of(List<String> ids, List<String> words) {
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

  /** One parameter at a time in all its values, the others as usual. */
  private static Set<String> paths(Operation operation, List<String> ids, List<String> words) {
    List<Parameter> inPath =
        operation.parameters().values().stream().filter(each -> each.in().equals("path")).toList();
    Set<String> paths = new LinkedHashSet<>();
    if (inPath.isEmpty()) {
      paths.add(operation.path());
    }
    for (Parameter varied : inPath) {
      values(varied, ids, words)
          .forEach(value -> paths.add(path(operation, inPath, varied, value, ids, words)));
    }
    return paths;
  }

  private static String path(
      Operation operation,
      List<Parameter> inPath,
      Parameter varied,
      String value,
      List<String> ids,
      List<String> words) {
    String path = operation.path();
    for (Parameter each : inPath) {
      String filled = each.equals(varied) ? value : usual(each, ids, words);
      path = path.replace("{" + each.name() + "}", encoded(filled));
    }
    return path;
  }

  private static String usual(Parameter parameter, List<String> ids, List<String> words) {
    return Optional.ofNullable(Operation.USUAL.get(parameter.name()))
        .or(() -> values(parameter, ids, words).findFirst())
        .orElse("x");
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
    return switch (Description.type(parameter.schema())) {
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

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
