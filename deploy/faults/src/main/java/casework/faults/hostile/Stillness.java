package casework.faults.hostile;

import casework.faults.ground.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.BsonDocument;

/** Every document that a command could have made or changed, at one moment. */
record Stillness(Map<String, String> documents) {

  private static final List<String> DATABASES =
      List.of("petition", "petition_vault", "clue", "talk", "inspection", "scoring");

  /** What technical life writes whatever anybody asks for; refusals are audited, too. */
  private static final Set<String> RESTLESS =
      Set.of("audit", "checkpoints", "checkpointKeys", "leases");

  static Stillness of(Ground ground) {
    Map<String, String> all = new TreeMap<>();
    for (String database : DATABASES) {
      for (String collection : ground.store().getDatabase(database).listCollectionNames()) {
        if (!RESTLESS.contains(collection) && !collection.startsWith("system.")) {
          ground
              .collection(database, collection)
              .find()
              .forEach(
                  each ->
                      all.put(database + "." + collection + "/" + each.get("_id"), content(each)));
        }
      }
    }
    return new Stillness(all);
  }

  private static String content(BsonDocument document) {
    return document.containsKey("revision")
        ? "revision " + document.get("revision")
        : document.toJson();
  }

  /** What came, went or changed until then. */
  List<String> changes(Stillness then) {
    List<String> changes = new ArrayList<>();
    Set<String> places = new TreeSet<>(documents.keySet());
    places.addAll(then.documents.keySet());
    for (String place : places) {
      String was = documents.getOrDefault(place, "nothing");
      String is = then.documents.getOrDefault(place, "nothing");
      if (!was.equals(is)) {
        changes.add(place + " was " + was + ", is " + is);
      }
    }
    return changes;
  }
}
