package casework.faults.check;

import casework.demo.year.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.Document;

/** Where {@link World} lays its documents and facts, numbered and audited as a service does. */
final class Shelves {

  final Map<String, List<Kept>> petition = new TreeMap<>();
  final Map<String, List<Kept>> clue = new TreeMap<>();
  final Map<String, List<Kept>> vault = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Integer> series = new TreeMap<>();

  Snapshot held() {
    return new Snapshot(
        Map.of(
            Snapshot.PETITION,
            Map.copyOf(petition),
            Snapshot.CLUE,
            Map.copyOf(clue),
            Snapshot.TALK,
            Map.of(),
            Snapshot.INSPECTION,
            Map.of(),
            Snapshot.VAULT,
            Map.copyOf(vault)),
        facts);
  }

  String take(Map<String, List<Kept>> in, String kind, String form, UUID owner) {
    int number = series.merge(kind, 1, Integer::sum);
    String name = Year.ORGAN + "/" + kind + "/2020";
    keep(
        in,
        "numbers",
        new Document("_id", name + "/" + number)
            .append("series", name)
            .append("number", number)
            .append("owner", new BsonBinary(owner)));
    return Year.ORGAN + "-" + form.formatted("2020", number);
  }

  /** A matter's document, and the audit rows of its revisions. */
  Document matter(Map<String, List<Kept>> in, UUID id, long revision, long facts, Document state) {
    for (long each = 1; each <= revision; each++) {
      int place = in.getOrDefault("audit", List.of()).size() + 1;
      keep(
          in,
          "audit",
          new Document("_id", (long) place)
              .append(
                  "entry",
                  new Document("matter", id.toString())
                      .append("revision", each)
                      .append("outcome", "DONE")));
    }
    return new Document("_id", new BsonBinary(id))
        .append("revision", revision)
        .append("seq", facts)
        .append("outbox", List.of())
        .append("state", state);
  }

  void heard(Map<String, List<Kept>> by, String source, UUID matter, long facts) {
    keep(by, "inbox", new Document("_id", source + "|" + matter).append("applied", facts));
  }

  void tell(String topic, String source, UUID matter, List<String> types, List<String> bodies) {
    for (int place = 0; place < types.size(); place++) {
      facts.add(
          new Fact(
              topic,
              0,
              facts.size(),
              matter + "-" + place,
              source,
              types.get(place),
              matter.toString(),
              place + 1,
              "2020-01-01T00:00:00Z",
              bodies.get(place)));
    }
  }

  void keep(Map<String, List<Kept>> in, String collection, Document document) {
    in.computeIfAbsent(collection, _ -> new ArrayList<>()).add(new Kept(document.toBsonDocument()));
  }
}
