package casework.petition.duplicate.adapter.mongo;

import casework.petition.duplicate.application.Traces;
import casework.petition.duplicate.domain.Sketch;
import casework.petition.duplicate.domain.Trace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
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
 * Keeps traces in two collections: each key as an {@code _id} with the petitions that have it, and
 * each petition's trace under its own id. So a look-up is two reads by {@code _id}, which every
 * store answers from its first index.
 */
@Component
public final class MongoTraces implements Traces {

  /**
   * A key that so many petitions have tells none of them apart. The oldest stay under it: they are
   * the first ones.
   */
  static final int MOST_UNDER_A_KEY = 400;

  private static final String PETITIONS = "petitions";

  private final MongoCollection<Document> keys;
  private final MongoCollection<Document> traces;

  public MongoTraces(MongoDatabase database) {
    this.keys = database.getCollection("duplicate_keys");
    this.traces = database.getCollection("duplicate_traces");
  }

  @Override
  public void keep(Trace trace) {
    traces.replaceOne(
        Filters.eq("_id", trace.petition()), written(trace), new ReplaceOptions().upsert(true));
    Set<String> missing = new HashSet<>(under(trace));
    for (Document each : keys.find(Filters.in("_id", missing))) {
      List<UUID> there = each.getList(PETITIONS, UUID.class);
      if (there.size() >= MOST_UNDER_A_KEY || there.contains(trace.petition())) {
        missing.remove(each.getString("_id"));
      }
    }
    // By the id alone: the evaluation store looks up no other form of an update.
    List<UpdateOneModel<Document>> updates =
        missing.stream()
            .sorted()
            .map(
                key ->
                    new UpdateOneModel<Document>(
                        Filters.eq("_id", key),
                        Updates.addToSet(PETITIONS, trace.petition()),
                        new UpdateOptions().upsert(true)))
            .toList();
    if (!updates.isEmpty()) {
      keys.bulkWrite(updates, new BulkWriteOptions().ordered(false));
    }
  }

  @Override
  public List<Trace> near(Trace trace, int most) {
    Map<UUID, Integer> common = new HashMap<>();
    for (Document key : keys.find(Filters.in("_id", under(trace)))) {
      // Who is accused says more than a band of the text.
      int weight = key.getString("_id").startsWith(trace.organ() + "|t") ? 1 : 4;
      key.getList(PETITIONS, UUID.class).forEach(each -> common.merge(each, weight, Integer::sum));
    }
    common.remove(trace.petition());
    List<UUID> nearest =
        common.entrySet().stream()
            .sorted(
                Map.Entry.<UUID, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    return nearest.isEmpty()
        ? List.of()
        : traces.find(Filters.in("_id", nearest)).map(MongoTraces::read).into(new ArrayList<>());
  }

  @Override
  public void remove(UUID petition) {
    Document trace =
        traces.find(Filters.eq("_id", petition)).projection(Projections.include("keys")).first();
    if (trace == null) {
      return;
    }
    // The trace last: as long as it is there, it says where else to look.
    List<UpdateOneModel<Document>> updates =
        trace.getList("keys", String.class).stream()
            .map(
                key ->
                    new UpdateOneModel<Document>(
                        Filters.eq("_id", key), Updates.pull(PETITIONS, petition)))
            .toList();
    if (!updates.isEmpty()) {
      keys.bulkWrite(updates, new BulkWriteOptions().ordered(false));
    }
    traces.deleteOne(Filters.eq("_id", petition));
  }

  private static List<String> under(Trace trace) {
    return trace.keys().stream().map(each -> trace.organ() + "|" + each).toList();
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
        .append("keys", under(trace));
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
