package casework.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A database whose collections use every index that was declared, not the unique ones alone. */
final class IndexedDatabase extends H2Database {

  /** With what the aggregation begins that is being answered. */
  static final ScopedValue<FirstMatch> FIRST_MATCH = ScopedValue.newInstance();

  private final Maps maps;

  /** Only what meets this condition, in that collection, has a part in the answer. */
  record FirstMatch(String collection, Document condition) {}

  IndexedDatabase(String name, MVStore file, Maps maps, CursorRegistry cursors) {
    // The collections are opened while the backend's part is being made.
    this.maps = maps;
    super(name, file, cursors);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    return new FieldIndex(index, keys);
  }

  /** Under a name of its own: the backend's maps have another order. */
  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    String full = getFullCollectionNamespace(collection);
    KeyIndex written = new KeyIndex(index, keys, sparse, maps.keys(full + "._keys_" + index));
    boolean ofIds = keys.size() == 1 && keys.getFirst().getKey().equals("_id");
    return ofIds ? new IdIndex(index, keys, maps.documents("databases." + full), written) : written;
  }

  /** Under the names that the backend gives the maps of a collection in the file. */
  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    String full = getFullCollectionNamespace(name);
    return new IndexedCollection(
        this,
        name,
        options,
        maps.documents("databases." + full),
        maps.properties("meta." + full),
        cursorRegistry);
  }

  /**
   * The backend hands every document to an aggregation, and a count is one: its first condition
   * goes ahead to the collection, which may know a shorter way.
   */
  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    FirstMatch first = command.equalsIgnoreCase("aggregate") ? firstMatch(command, query) : null;
    return first == null
        ? super.handleCommand(channel, command, query, databases, oplog)
        : ScopedValue.where(FIRST_MATCH, first)
            .call(() -> super.handleCommand(channel, command, query, databases, oplog));
  }

  private static @Nullable FirstMatch firstMatch(String command, Document query) {
    return query.get(command) instanceof String collection
            && query.get("pipeline") instanceof List<?> stages
            && !stages.isEmpty()
            && stages.getFirst() instanceof Document stage
            && stage.get("$match") instanceof Document condition
        ? new FirstMatch(collection, condition)
        : null;
  }
}
