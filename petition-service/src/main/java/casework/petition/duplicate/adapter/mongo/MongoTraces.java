package casework.petition.duplicate.adapter.mongo;

import casework.petition.duplicate.application.Traces;
import casework.petition.duplicate.domain.Sketch;
import casework.petition.duplicate.domain.Trace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/**
 * Keeps a trace in one document and finds it by an index of its marks: what a poll brings is one
 * write and one look-up, and another read where anything is near.
 */
@Component
public final class MongoTraces implements Traces {

  /**
   * A mark that so many petitions have tells none of them apart. The oldest stay under it: they are
   * the first ones.
   */
  static final int MOST_UNDER_A_MARK = 400;

  private static final String MARKS = "marks";

  /** Where each key was a document of its own. */
  private static final String EARLIER = "duplicate_keys";

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final int BATCH = 200;

  private final MongoDatabase database;
  private final MongoCollection<Document> traces;

  public MongoTraces(MongoDatabase database) {
    this.database = database;
    this.traces = database.getCollection("duplicate_traces");
  }

  /** Builds the index of marks, and gives those their marks that were kept under keys before. */
  void prepare() {
    traces.createIndex(Indexes.ascending(MARKS));
    List<Document> earlier = unmarked();
    while (!earlier.isEmpty()) {
      traces.bulkWrite(
          earlier.stream()
              .map(
                  each ->
                      new UpdateOneModel<Document>(
                          Filters.eq("_id", each.get("_id")),
                          Updates.combine(
                              Updates.set(MARKS, List.copyOf(read(each).marks().keySet())),
                              Updates.unset("keys"))))
              .toList(),
          UNORDERED);
      earlier = unmarked();
    }
    if (database.listCollectionNames().into(new ArrayList<>()).contains(EARLIER)) {
      database.getCollection(EARLIER).drop();
    }
  }

  private List<Document> unmarked() {
    return traces.find(Filters.exists(MARKS, false)).limit(BATCH).into(new ArrayList<>());
  }

  @Override
  public void keep(List<Trace> kept) {
    if (!kept.isEmpty()) {
      traces.bulkWrite(
          kept.stream()
              .map(
                  each ->
                      new ReplaceOneModel<>(
                          Filters.eq("_id", each.petition()),
                          written(each),
                          new ReplaceOptions().upsert(true)))
              .toList(),
          UNORDERED);
    }
  }

  @Override
  public Map<UUID, List<Trace>> near(List<Trace> asked, int most) {
    Map<Long, Set<UUID>> under = under(asked);
    thin(asked, under);
    Map<UUID, List<UUID>> nearest = new HashMap<>();
    asked.forEach(each -> nearest.put(each.petition(), nearest(each, under, most)));
    Map<UUID, Trace> read = read(nearest.values().stream().flatMap(List::stream).toList());
    Map<UUID, List<Trace>> near = new HashMap<>();
    nearest.forEach(
        (petition, ids) ->
            near.put(
                petition,
                ids.stream()
                    .filter(read::containsKey)
                    .map(read::get)
                    .map(Trace.class::cast)
                    .toList()));
    return near;
  }

  /** The petitions under each of the marks that these have. */
  private Map<Long, Set<UUID>> under(List<Trace> asked) {
    Map<Long, Set<UUID>> under = new HashMap<>();
    asked.forEach(
        trace -> trace.marks().keySet().forEach(mark -> under.put(mark, new HashSet<>())));
    if (!under.isEmpty()) {
      traces
          .find(Filters.in(MARKS, under.keySet()))
          .projection(Projections.include(MARKS))
          .forEach(
              found -> {
                for (Long mark : found.getList(MARKS, Long.class)) {
                  Set<UUID> petitions = under.get(mark);
                  if (petitions != null) {
                    petitions.add(found.get("_id", UUID.class));
                  }
                }
              });
    }
    return under;
  }

  private static List<UUID> nearest(Trace trace, Map<Long, Set<UUID>> under, int most) {
    Map<UUID, Integer> common = new HashMap<>();
    trace
        .marks()
        .forEach(
            (mark, weight) ->
                under
                    .getOrDefault(mark, Set.of())
                    .forEach(each -> common.merge(each, weight, Integer::sum)));
    common.remove(trace.petition());
    return common.entrySet().stream()
        .sorted(
            Map.Entry.<UUID, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Takes those that came last from under the marks that have become too many's. */
  private void thin(List<Trace> asked, Map<Long, Set<UUID>> under) {
    List<WriteModel<Document>> updates = new ArrayList<>();
    for (Trace each : asked) {
      List<Long> common =
          each.marks().keySet().stream()
              .filter(mark -> under.getOrDefault(mark, Set.of()).size() > MOST_UNDER_A_MARK)
              .toList();
      if (!common.isEmpty()) {
        updates.add(
            new UpdateOneModel<>(
                Filters.eq("_id", each.petition()), Updates.pullAll(MARKS, common)));
      }
    }
    if (!updates.isEmpty()) {
      traces.bulkWrite(updates, UNORDERED);
    }
  }

  private Map<UUID, Trace> read(List<UUID> ids) {
    Map<UUID, Trace> read = new HashMap<>();
    if (!ids.isEmpty()) {
      traces
          .find(Filters.in("_id", Set.copyOf(ids)))
          .map(MongoTraces::read)
          .forEach(each -> read.put(each.petition(), each));
    }
    return read;
  }

  @Override
  public void remove(UUID petition) {
    traces.deleteOne(Filters.eq("_id", petition));
  }

  private static Document written(Trace trace) {
    return new Document("_id", trace.petition())
        .append("organ", trace.organ())
        .append("number", trace.number())
        .append("receivedOn", trace.receivedOn().toString())
        .append("registered", trace.registered())
        .append("sketch", new Binary(trace.sketch().bytes()))
        .append("shingles", trace.sketch().shingles())
        .append("same", List.copyOf(trace.same()))
        .append("nearly", List.copyOf(trace.nearly()))
        .append("region", trace.region())
        .append("problem", trace.problem())
        .append(MARKS, List.copyOf(trace.marks().keySet()));
  }

  private static Trace read(Document document) {
    return new Trace(
        document.get("_id", UUID.class),
        document.getString("organ"),
        document.getString("number"),
        LocalDate.parse(document.getString("receivedOn")),
        document.getLong("registered"),
        Sketch.read(
            document.get("sketch", Binary.class).getData(), document.getInteger("shingles")),
        Set.copyOf(document.getList("same", String.class)),
        Set.copyOf(document.getList("nearly", String.class)),
        document.getString("region"),
        document.getString("problem"));
  }
}
