package casework.local.store;

import casework.local.store.IndexedDatabase.FirstMatch;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection that looks where the declared indexes lead it before it reads every document. */
final class IndexedCollection extends H2Collection {

  private static final String ID = "_id";

  private final MVMap<Object, Document> documents;

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> properties,
      CursorRegistry cursors) {
    this.documents = documents;
    super(database, name, options, documents, properties, cursors);
  }

  // It would be reckoned, and written, with each document, and nobody asks for it.
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  // No document may come or go while an index is being built.
  @Override
  public synchronized void addIndex(Index<Object> index) {
    super.addIndex(index);
  }

  /** What an aggregation works on: no more than its first condition leaves. */
  @Override
  public Stream<Document> queryAllAsStream() {
    if (IndexedDatabase.FIRST_MATCH.isBound()) {
      FirstMatch first = IndexedDatabase.FIRST_MATCH.get();
      if (first.collection().equals(getCollectionName())) {
        return handleQueryAsStream(first.condition());
      }
    }
    return super.queryAllAsStream();
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    Iterable<Object> ordered = inOrder(query, orderBy);
    if (ordered != null) {
      return matchDocuments(query, ordered, null, skip, limit, batchSize, fields);
    }
    List<Object> first = first(query, orderBy, skip, limit);
    if (first != null) {
      return matchDocuments(query, first, null, skip, limit, batchSize, fields);
    }
    Iterable<Object> positions = byId(query);
    if (positions == null) {
      positions = byFields(query);
    }
    return positions == null
        ? super.queryDocuments(query, orderBy, skip, limit, batchSize, fields)
        : matchDocuments(query, positions, orderBy, skip, limit, batchSize, fields);
  }

  /**
   * The documents by their ids in the order asked for, read only as far as they are wanted; where
   * the ids are whole numbers, as a register's are, and nothing but their order and range matters.
   */
  private @Nullable Iterable<Object> inOrder(Document query, @Nullable Document orderBy) {
    if (orderBy == null || !orderBy.keySet().equals(Set.of(ID)) || !isRange(query)) {
      return null;
    }
    Object first = documents.firstKey();
    Object last = documents.lastKey();
    if (!(first instanceof Long least && last instanceof Long most)) {
      return null;
    }
    boolean down = orderBy.get(ID) instanceof Number direction && direction.intValue() < 0;
    Long low = bound(query, "$gt", "$gte", least);
    Long high = bound(query, "$lt", "$lte", most);
    if (low > high) {
      return Set.of();
    }
    return () -> documents.cursor(down ? high : low, down ? low : high, down);
  }

  private static boolean isRange(Document query) {
    return query.isEmpty()
        || query.keySet().equals(Set.of(ID))
            && query.get(ID) instanceof Document range
            && Set.of("$gt", "$gte", "$lt", "$lte").containsAll(range.keySet())
            && range.values().stream().allMatch(Long.class::isInstance);
  }

  private static Long bound(Document query, String open, String closed, Long end) {
    if (query.get(ID) instanceof Document range) {
      for (String operator : List.of(open, closed)) {
        if (range.get(operator) instanceof Long bound) {
          return bound;
        }
      }
    }
    return end;
  }

  /** A query that names the documents needs no other of its conditions to find them. */
  private @Nullable Iterable<Object> byId(Document query) {
    Object condition = idIn(query);
    if (condition == null) {
      return null;
    }
    Document asked = new Document(ID, condition);
    for (Index<Object> each : getIndexes()) {
      if (each.getName().equals("_id_") && each.canHandle(asked)) {
        return each.getPositions(asked);
      }
    }
    return null;
  }

  private static @Nullable Object idIn(Document query) {
    Object direct = query.get(ID);
    if (direct != null) {
      return direct;
    }
    if (query.get("$and") instanceof Collection<?> parts) {
      for (Object part : parts) {
        Object found = part instanceof Document each ? idIn(each) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /**
   * As many as are wanted of those within a range of a field, where they are wanted in its order.
   */
  private @Nullable List<Object> first(
      Document query, @Nullable Document orderBy, int skip, int limit) {
    if (orderBy == null || limit <= 0) {
      return null;
    }
    for (Index<Object> each : getIndexes()) {
      List<Object> found =
          each instanceof FieldIndex fields ? fields.first(query, orderBy, skip + limit) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Set<Object> byFields(Document query) {
    Set<Object> fewest = null;
    // To look up more than half of them one by one is no shorter than to read them all.
    int most = count() / 2 + 1;
    for (Index<Object> each : getIndexes()) {
      Set<Object> found = each instanceof FieldIndex fields ? fields.candidates(query, most) : null;
      if (found != null) {
        fewest = found;
        most = found.size();
      }
    }
    return fewest;
  }
}
