package casework.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index of a collection's ids. The documents lie under their ids as it is: an id that is a text
 * or a UUID is looked up among them, and only ids of other kinds, of which several may count as one
 * (1 and 1.0), are written down a second time.
 */
final class IdIndex extends AbstractUniqueIndex<Object> {

  private static final String ID = "_id";

  private final MVMap<Object, Document> documents;
  private final KeyIndex others;

  IdIndex(String name, List<IndexKey> keys, MVMap<Object, Document> documents, KeyIndex others) {
    this.documents = documents;
    this.others = others;
    super(name, keys, false);
  }

  private static boolean liesUnderItself(@Nullable Object id) {
    return id instanceof String || id instanceof UUID;
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    Object id = key.get(0);
    if (liesUnderItself(id)) {
      return documents.containsKey(id) ? id : null;
    }
    return others.getPosition(key);
  }

  // The document is there already when it is to be added here.
  @Override
  public synchronized void add(
      Document document, Object position, MongoCollection<Object> collection) {
    if (!liesUnderItself(document.get(ID))) {
      others.add(document, position, collection);
    }
  }

  // And still there when it is to be removed.
  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return liesUnderItself(key.get(0)) ? getPosition(key) : others.removeDocument(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return liesUnderItself(key.get(0)) || others.putKeyPosition(key, position);
  }

  // The backend goes over it for a pattern alone, which only texts can match.
  @Override
  protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
    Stream<Map.Entry<KeyValue, Object>> themselves =
        documents.keySet().stream()
            .filter(IdIndex::liesUnderItself)
            .map(each -> Map.entry(new KeyValue(each), each));
    return () -> themselves.iterator();
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {
    others.drop();
  }
}
