package casework.platform.rotation;

import casework.platform.secrecy.WrappedKey;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * The wrapped keys of one document, wherever they stand, and whose they may be: a wrapped key does
 * not say its owner, but opens with him only, and he is always one whom the document names.
 *
 * @param byPath wrapped keys by their place, in the store's notation
 */
record WrappedKeys(Map<String, WrappedKey> byPath, Set<UUID> owners) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  static WrappedKeys in(BsonDocument document) {
    WrappedKeys found = new WrappedKeys(new LinkedHashMap<>(), new LinkedHashSet<>());
    found.walk("", document);
    return found;
  }

  private void walk(String path, BsonValue value) {
    switch (value) {
      case BsonDocument each ->
          each.forEach((name, inner) -> walk(path.isEmpty() ? name : path + "." + name, inner));
      case BsonArray each -> {
        for (int i = 0; i < each.size(); i++) {
          walk(path + "." + i, each.get(i));
        }
      }
      case BsonString each -> look(path, each.getValue());
      case BsonBinary each when each.getType() == 4 -> owners.add(each.asUuid());
      default -> {}
    }
  }

  private void look(String path, String text) {
    if (WrappedKey.isWrapped(text)) {
      byPath.put(path, new WrappedKey(text));
    } else {
      Matcher ids = ID.matcher(text);
      while (ids.find()) {
        owners.add(UUID.fromString(ids.group()));
      }
    }
  }
}
