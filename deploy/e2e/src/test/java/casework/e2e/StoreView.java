package casework.e2e;

import casework.testkit.files.LivingFolder;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.bson.Document;

/** What the product keeps, seen from behind: the services' databases and all files there are. */
final class StoreView {

  static final List<String> SERVICES = List.of("petition", "clue");

  private static final List<String> DATABASES = List.of("petition", "petition_vault", "clue");

  /** What technical life writes whatever anybody asks for; refusals are audited, too. */
  private static final Set<String> RESTLESS =
      Set.of("audit", "checkpoints", "checkpointKeys", "leases");

  private final MongoClient store;
  private final Path data;

  StoreView(MongoClient store, Path data) {
    this.store = store;
    this.data = data;
  }

  MongoDatabase database(String service) {
    return store.getDatabase(service);
  }

  MongoCollection<Document> audit(String service) {
    return database(service).getCollection("audit");
  }

  /** Every document that a command could have made or changed, with its revision or its content. */
  Map<String, String> snapshot() {
    Map<String, String> all = new TreeMap<>();
    each(
        (place, document) -> {
          if (!RESTLESS.contains(place.substring(place.indexOf('.') + 1))) {
            Object revision = document.get("revision");
            all.put(
                place + "/" + document.get("_id"),
                revision == null ? document.toJson() : "revision " + revision);
          }
        });
    return all;
  }

  /** Which documents have come, gone or changed since then, each with how it was and how it is. */
  Map<String, List<String>> changesSince(Map<String, String> before) {
    Map<String, String> now = snapshot();
    Map<String, List<String>> changes = new TreeMap<>();
    Set<String> places = new TreeSet<>(before.keySet());
    places.addAll(now.keySet());
    for (String place : places) {
      String was = before.getOrDefault(place, "nothing");
      String is = now.getOrDefault(place, "nothing");
      if (!was.equals(is)) {
        changes.put(place, List.of(was, is));
      }
    }
    return changes;
  }

  /** Where a text stands in any document. */
  List<String> documentsWith(String text) {
    List<String> found = new ArrayList<>();
    each(
        (place, document) -> {
          if (document.toJson().contains(text)) {
            found.add(place + "/" + document.get("_id"));
          }
        });
    return found;
  }

  private void each(BiConsumer<String, Document> visitor) {
    for (String name : DATABASES) {
      MongoDatabase database = store.getDatabase(name);
      for (String collection : database.listCollectionNames()) {
        database
            .getCollection(collection)
            .find()
            .forEach(each -> visitor.accept(name + "." + collection, each));
      }
    }
  }

  /** The files of store, broker, identity provider and logs that hold a text, byte by byte. */
  List<String> filesWith(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    return LivingFolder.files(data).stream()
        .filter(file -> !file.toString().contains("/lib/"))
        .filter(file -> holds(file, wanted))
        .map(file -> data.relativize(file).toString())
        .sorted()
        .toList();
  }

  private static boolean holds(Path file, byte[] wanted) {
    try {
      // One byte a character: what is looked for is bytes.
      String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return content.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException rotated) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
