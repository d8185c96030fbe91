package casework.platform.secrecy;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import javax.crypto.SecretKey;

/** One named key in all the versions that are kept, from 1; the newest is the one to use. */
public final class VersionedKey {

  private final TreeMap<Integer, SecretKey> byVersion;

  public VersionedKey(Map<Integer, SecretKey> byVersion) {
    if (byVersion.isEmpty()) {
      throw new IllegalArgumentException("a key has at least one version");
    }
    this.byVersion = new TreeMap<>(byVersion);
  }

  /** The versions that are kept. */
  public NavigableSet<Integer> versions() {
    return Collections.unmodifiableNavigableSet(byVersion.navigableKeySet());
  }

  public int newest() {
    return byVersion.lastKey();
  }

  /**
   * @throws Unreadable where that version is not kept
   */
  public SecretKey version(int version) {
    SecretKey key = byVersion.get(version);
    if (key == null) {
      throw new Unreadable("sealed under a key version that is not here");
    }
    return key;
  }
}
