package casework.faults.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/**
 * What stores and topics held at one moment.
 *
 * @param databases documents by database and collection
 * @param facts every delivery on the topics, in the order of each partition
 */
public record Snapshot(Map<String, Map<String, List<Kept>>> databases, List<Fact> facts) {

  /** Database of petition-service. */
  public static final String PETITION = "petition";

  /** Database of clue-service. */
  public static final String CLUE = "clue";

  /** Database of talk-service. */
  public static final String TALK = "talk";

  /** Database of inspection-service. */
  public static final String INSPECTION = "inspection";

  /** Database of the reporters' identities. */
  public static final String VAULT = "petition_vault";

  public Snapshot {
    databases = Map.copyOf(databases);
    facts = List.copyOf(facts);
  }

  /**
   * Reads the databases of petition- and clue-service and the reporters' vault, and of the others
   * only what is counted there: a whole year of all five has no room in memory.
   */
  public static Snapshot read(MongoClient store, List<Fact> facts) {
    Map<String, Map<String, List<Kept>>> databases = new TreeMap<>();
    List.of(PETITION, CLUE, VAULT)
        .forEach(each -> databases.put(each, collections(store.getDatabase(each))));
    databases.put(TALK, counted(store.getDatabase(TALK), "mandates"));
    databases.put(INSPECTION, counted(store.getDatabase(INSPECTION), "problems"));
    return new Snapshot(databases, facts);
  }

  private static Map<String, List<Kept>> collections(MongoDatabase database) {
    Map<String, List<Kept>> all = new TreeMap<>();
    for (String name : database.listCollectionNames()) {
      if (!name.startsWith("system.")) {
        all.put(name, documents(database.getCollection(name, BsonDocument.class).find()));
      }
    }
    return all;
  }

  /** Matters with their look-up fields alone, and the tallies of them. */
  private static Map<String, List<Kept>> counted(MongoDatabase database, String matters) {
    String tallies = matters + "_tallies";
    return Map.of(
        matters,
        documents(
            database
                .getCollection(matters, BsonDocument.class)
                .find()
                .projection(Projections.include("seek"))),
        tallies,
        documents(database.getCollection(tallies, BsonDocument.class).find()));
  }

  private static List<Kept> documents(Iterable<BsonDocument> found) {
    List<Kept> documents = new ArrayList<>();
    found.forEach(each -> documents.add(new Kept(each)));
    return documents;
  }

  /** The documents of a collection; none where there is no such collection. */
  public List<Kept> all(String database, String collection) {
    return databases.getOrDefault(database, Map.of()).getOrDefault(collection, List.of());
  }

  public List<Kept> petitions() {
    return all(PETITION, "petitions");
  }

  public List<Kept> clues() {
    return all(CLUE, "clues");
  }

  public List<Kept> cases() {
    return all(CLUE, "cases");
  }

  /** Every matter of every kind in a database. */
  Stream<Kept> matters(String database) {
    return databases.getOrDefault(database, Map.of()).values().stream()
        .flatMap(List::stream)
        .filter(Kept::isMatter);
  }

  /** Deliveries on the domain topics, dead letters apart. */
  Stream<Fact> said() {
    return facts.stream().filter(each -> !each.isDeadLetter());
  }

  /** Every fact once, however often it was delivered. */
  public List<Fact> saidOnce() {
    Map<String, Fact> first = new LinkedHashMap<>();
    said().forEach(each -> first.putIfAbsent(each.id(), each));
    return List.copyOf(first.values());
  }

  /** The facts of a type, each once however often it was delivered. */
  List<Fact> once(String type) {
    Map<String, Fact> first = new LinkedHashMap<>();
    said()
        .filter(each -> each.type().equals(type))
        .forEach(each -> first.putIfAbsent(each.id(), each));
    return List.copyOf(first.values());
  }
}
