package casework.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies with one thing in them put wrong. */
final class Distorted {

  private Distorted() {}

  /** Puts a text into a field, a list's element or a field of a list's first element. */
  static void put(ObjectNode body, String field, String value) {
    String[] way = field.split("/");
    if (way.length == 1) {
      boolean number = value.matches("[0-9]+") && field.equals("people");
      if (number) {
        body.put(field, Integer.parseInt(value));
      } else {
        body.put(field, value);
      }
      return;
    }
    ArrayNode list =
        body.path(way[0]).isArray() ? (ArrayNode) body.path(way[0]) : body.putArray(way[0]);
    if (way.length == 2) {
      list.removeAll();
      list.add(value);
    } else {
      ((ObjectNode) list.get(0)).put(way[2], value);
    }
  }

  /** The body, over and over, with one value of another type each time. */
  static Map<String, String> types(JsonNode body) {
    Map<String, String> all = new LinkedHashMap<>();
    places(body, "", all, body);
    return all;
  }

  private static void places(JsonNode at, String pointer, Map<String, String> all, JsonNode whole) {
    if (at.isObject()) {
      at.propertyStream()
          .forEach(each -> places(each.getValue(), pointer + "/" + each.getKey(), all, whole));
    } else if (at.isArray()) {
      at.valueStream().limit(1).forEach(each -> places(each, pointer + "/0", all, whole));
    }
    if (!pointer.isEmpty()) {
      for (String other : others(at)) {
        all.put(pointer + "=" + other, replaced(whole, pointer, other));
      }
    }
  }

  private static List<String> others(JsonNode value) {
    if (value.isString()) {
      return List.of("7", "true", "{\"a\":1}", "[\"x\"]");
    }
    if (value.isNumber()) {
      return List.of("\"7\"", "7.5", "true", "[7]");
    }
    return value.isBoolean() ? List.of("\"true\"", "1") : List.of("7", "\"x\"");
  }

  private static String replaced(JsonNode whole, String pointer, String other) {
    JsonNode copy = whole.deepCopy();
    int cut = pointer.lastIndexOf('/');
    JsonNode parent = copy.at(pointer.substring(0, cut));
    String name = pointer.substring(cut + 1);
    JsonNode value = JsonMapper.shared().readTree(other);
    if (parent instanceof ObjectNode object) {
      object.set(name, value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(name), value);
    }
    return copy.toString();
  }
}
