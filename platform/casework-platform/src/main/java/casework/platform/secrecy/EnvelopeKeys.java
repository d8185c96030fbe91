package casework.platform.secrecy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes data keys and wraps them under the newest envelope key; older versions still open what they
 * wrapped, and {@link #rewrap} brings a data key under the newest one without touching its fields.
 */
public final class EnvelopeKeys {

  private static final int KEY_BYTES = 32;

  private final Supplier<VersionedKey> versions;
  private final Suite suite;

  /** Wraps with AES-256-GCM. */
  public EnvelopeKeys(Supplier<VersionedKey> versions) {
    this(versions, Suite.INTERNATIONAL);
  }

  /**
   * @param versions asked at each use and not before, so that nothing is read while the application
   *     is being put together
   * @param suite what data keys are wrapped with from now on; those of any suite unwrap
   */
  public EnvelopeKeys(Supplier<VersionedKey> versions, Suite suite) {
    this.versions = versions;
    this.suite = suite;
  }

  /** The version under which data keys are wrapped from now on. */
  public int newest() {
    return versions.get().newest();
  }

  /**
   * A data key that was just made.
   *
   * @param wrapped as it is to be stored with its owner
   */
  public record Fresh(DataKey key, WrappedKey wrapped) {}

  /** A fresh data key for that owner, ready to seal with. */
  public Fresh fresh(UUID owner) {
    byte[] bytes = new byte[KEY_BYTES];
    Aead.random().nextBytes(bytes);
    DataKey key = new DataKey(owner, 1, aes(bytes));
    return new Fresh(key, wrap(key));
  }

  /** A fresh data key for that owner, as it is to be stored with him. */
  public WrappedKey newDataKey(UUID owner) {
    return fresh(owner).wrapped();
  }

  /**
   * @throws Unreadable where the wrapped key was altered, belongs to another owner, or was wrapped
   *     under an envelope key that is not here
   */
  public DataKey unwrap(UUID owner, WrappedKey wrapped) {
    SealedForm form = SealedForm.parse(wrapped.value());
    if (form.versions().length != 2) {
      throw new Unreadable("not a wrapped key");
    }
    int generation = form.versions()[1];
    SecretKey envelope = versions.get().version(form.versions()[0]);
    return new DataKey(
        owner, generation, aes(Aead.open(envelope, form, context(owner, generation))));
  }

  /** The same data key under the newest envelope key. */
  public WrappedKey rewrap(UUID owner, WrappedKey wrapped) {
    return wrap(unwrap(owner, wrapped));
  }

  private WrappedKey wrap(DataKey key) {
    VersionedKey envelope = versions.get();
    int newest = envelope.newest();
    int[] form = {newest, key.generation()};
    byte[] context = context(key.owner(), key.generation());
    byte[] plain = key.key().getEncoded();
    return new WrappedKey(suite.aead().seal(envelope.version(newest), form, context, plain).text());
  }

  private static SecretKey aes(byte[] bytes) {
    return new SecretKeySpec(bytes, "AES");
  }

  private static byte[] context(UUID owner, int generation) {
    return ("data key\n" + owner + "\n" + generation).getBytes(StandardCharsets.UTF_8);
  }
}
