package casework.local.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The keys of a unique index, in the order of their values. */
final class KeyType extends BasicDataType<KeyValue> {

  private final DocumentType documents = new DocumentType();

  @Override
  public int compare(KeyValue one, KeyValue other) {
    int size = Math.min(one.size(), other.size());
    for (int i = 0; i < size; i++) {
      int difference = ValueOrder.INSTANCE.compare(one.get(i), other.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  @Override
  public int getMemory(KeyValue key) {
    return documents.getMemory(document(key));
  }

  @Override
  public void write(WriteBuffer out, KeyValue key) {
    documents.write(out, document(key));
  }

  @Override
  public KeyValue read(ByteBuffer in) {
    return new KeyValue(documents.read(in).values());
  }

  private static Document document(KeyValue key) {
    Document document = new Document();
    for (int i = 0; i < key.size(); i++) {
      Object value = key.get(i);
      document.put(Integer.toString(i), Missing.isNullOrMissing(value) ? null : value);
    }
    return document;
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
