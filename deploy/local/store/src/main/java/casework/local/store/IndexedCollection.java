package casework.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection that looks where the declared indexes lead it before it reads every document. */
final class IndexedCollection extends H2Collection {

  private static final String ID = "_id";

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> properties,
      CursorRegistry cursors) {
    super(database, name, options, documents, properties, cursors);
  }

  // No document may come or go while an index is being built.
  @Override
  public synchronized void addIndex(Index<Object> index) {
    super.addIndex(index);
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    Iterable<Object> positions = byId(query);
    if (positions == null) {
      positions = byFields(query);
    }
    return positions == null
        ? super.queryDocuments(query, orderBy, skip, limit, batchSize, fields)
        : matchDocuments(query, positions, orderBy, skip, limit, batchSize, fields);
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
