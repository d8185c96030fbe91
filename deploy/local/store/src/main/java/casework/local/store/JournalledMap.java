package casework.local.store;

import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;

/** A map of the file that tells what becomes of each of its entries. */
final class JournalledMap<K, V> extends MVMap<K, V> {

  /** Is told of every entry that may have changed, while nobody else changes it. */
  interface Listener {
    /**
     * @param value null where the entry is gone
     */
    <K, V> void changed(JournalledMap<K, V> map, K key, @Nullable V value);
  }

  private final Listener listener;
  private final MapKind kind;

  private JournalledMap(
      Map<String, Object> config,
      DataType<K> keys,
      DataType<V> values,
      MapKind kind,
      Listener listener) {
    this.kind = kind;
    this.listener = listener;
    super(config, keys, values);
  }

  MapKind kind() {
    return kind;
  }

  // Every change of an entry comes through here, whichever method was called.
  @Override
  public @Nullable V operate(K key, @Nullable V value, DecisionMaker<? super V> decision) {
    V before = super.operate(key, value, decision);
    if (decision == DecisionMaker.PUT) {
      listener.changed(this, key, value);
    } else if (decision == DecisionMaker.REMOVE) {
      listener.changed(this, key, null);
    } else {
      listener.changed(this, key, get(key));
    }
    return before;
  }

  /** Opens maps of one kind. */
  static final class Builder<K, V> extends BasicBuilder<JournalledMap<K, V>, K, V> {

    private final MapKind kind;
    private final Listener listener;

    Builder(MapKind kind, Listener listener) {
      this.kind = kind;
      this.listener = listener;
    }

    @Override
    protected JournalledMap<K, V> create(Map<String, Object> config) {
      return new JournalledMap<>(config, getKeyType(), getValueType(), kind, listener);
    }
  }
}
