package casework.testkit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Looks through everything that a service has in its databases: every collection, every field, the
 * names of fields and the bytes of files included.
 */
public final class AtRest {

  private final List<MongoDatabase> databases;
  private final Map<String, String> open = new TreeMap<>();

  private AtRest(List<MongoDatabase> databases) {
    this.databases = databases;
  }

  public static AtRest of(MongoDatabase... databases) {
    return new AtRest(List.of(databases));
  }

  /**
   * Lets a collection hold text in the clear.
   *
   * @param reason why it may
   */
  public AtRest letting(String collection, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("say why " + collection + " may hold text in the clear");
    }
    open.put(collection, reason);
    return this;
  }

  /**
   * Fails where any value is written in other letters than codes are, such as Chinese; the numbers
   * that the office gives its matters may be.
   */
  public void assertNoTextInTheClear() {
    List<String> found = new ArrayList<>();
    walk(
        (where, text) -> {
          if (!where.matches(".*\\.numbers?")
              && !text.chars().allMatch(each -> each < 128)
              && !open.containsKey(collection(where))) {
            found.add(where);
          }
        });
    assertThat(found.stream().distinct().toList()).as("fields with text in the clear").isEmpty();
  }

  /** Where any of these stands, as {@code <collection>.<field>}; nothing is let off. */
  public List<String> whereStands(Collection<String> canaries) {
    List<String> found = new ArrayList<>();
    walk(
        (where, text) -> {
          if (canaries.stream().anyMatch(text::contains)) {
            found.add(where);
          }
        });
    return found.stream().distinct().toList();
  }

  private static String collection(String where) {
    return where.substring(0, where.indexOf(':'));
  }

  private interface Visitor {
    void visit(String where, String text);
  }

  private void walk(Visitor visitor) {
    for (MongoDatabase database : databases) {
      for (String name : database.listCollectionNames()) {
        database
            .getCollection(name, BsonDocument.class)
            .find()
            .forEach(each -> walk(name + ":", each, visitor));
      }
    }
  }

  private static void walk(String where, BsonValue value, Visitor visitor) {
    switch (value) {
      case BsonDocument each ->
          each.forEach(
              (name, inner) -> {
                visitor.visit(where, name);
                walk(where + "." + name, inner, visitor);
              });
      case BsonArray each -> each.forEach(inner -> walk(where, inner, visitor));
      case BsonString each -> visitor.visit(where, each.getValue());
      case BsonBinary each ->
          // Bytes as letters: a canary is found in them as it was written.
          visitor.visit(where + " (bytes)", ascii(each.getData()));
      default -> visitor.visit(where, "");
    }
  }

  /** Bytes of UTF-8 as text; what is none, such as ciphertext, as nothing that could be read. */
  private static String ascii(byte[] bytes) {
    try {
      return java.nio.charset.StandardCharsets.UTF_8
          .newDecoder()
          .decode(java.nio.ByteBuffer.wrap(bytes))
          .toString();
    } catch (java.nio.charset.CharacterCodingException e) {
      return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
          .replaceAll("[^\\x20-\\x7e]", "");
    }
  }
}
