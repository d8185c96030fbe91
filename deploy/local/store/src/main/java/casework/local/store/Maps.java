package casework.local.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The maps of the file, and what has changed in them since it was last asked: for each entry the
 * map, the key and the value that it has now, so that to write it down once more changes nothing.
 */
final class Maps implements JournalledMap.Listener {

  private static final int FIRST_BUFFER = 64 * 1024;

  private final MVStore file;
  private WriteBuffer changes = new WriteBuffer(FIRST_BUFFER);

  // A map that the file does not have yet cannot be told by its number after a crash.
  private volatile boolean opened = true;

  Maps(MVStore file) {
    this.file = file;
  }

  JournalledMap<Object, Document> documents(String name) {
    var builder = new JournalledMap.Builder<Object, Document>(MapKind.DOCUMENTS, this);
    builder.valueType(new DocumentType());
    return open(name, builder);
  }

  JournalledMap<KeyValue, Object> keys(String name) {
    var builder = new JournalledMap.Builder<KeyValue, Object>(MapKind.KEYS, this);
    builder.keyType(new KeyType());
    return open(name, builder);
  }

  JournalledMap<String, Object> properties(String name) {
    return open(name, new JournalledMap.Builder<>(MapKind.PROPERTIES, this));
  }

  private <K, V> JournalledMap<K, V> open(String name, JournalledMap.Builder<K, V> builder) {
    opened = true;
    return file.openMap(name, builder);
  }

  /** Whether maps were opened since this was last asked. */
  boolean wereOpened() {
    boolean were = opened;
    opened = false;
    return were;
  }

  @Override
  public synchronized <K, V> void changed(JournalledMap<K, V> map, K key, @Nullable V value) {
    changes.put((byte) (map.kind().ordinal() << 1 | (value == null ? 0 : 1)));
    changes.putVarInt(map.getId());
    map.getKeyType().write(changes, key);
    if (value != null) {
      map.getValueType().write(changes, value);
    }
  }

  /** Everything that has changed since this was last asked. */
  synchronized ByteBuffer taken() {
    ByteBuffer taken = changes.getBuffer().flip();
    changes = new WriteBuffer(FIRST_BUFFER);
    return taken;
  }

  synchronized int size() {
    return changes.position();
  }

  /** Sets entries to what a journal says of them. */
  void set(ByteBuffer changes) {
    while (changes.hasRemaining()) {
      byte mark = changes.get();
      String name = file.getMapName(DataUtils.readVarInt(changes));
      if (name == null) {
        throw new IllegalStateException("the journal tells of a map that is not in the file");
      }
      boolean there = (mark & 1) == 1;
      switch (MapKind.values()[mark >> 1]) {
        case DOCUMENTS -> set(documents(name), there, changes);
        case KEYS -> set(keys(name), there, changes);
        case PROPERTIES -> set(properties(name), there, changes);
      }
    }
  }

  private static <K, V> void set(JournalledMap<K, V> map, boolean there, ByteBuffer changes) {
    K key = map.getKeyType().read(changes);
    if (there) {
      map.put(key, map.getValueType().read(changes));
    } else {
      map.remove(key);
    }
  }
}
