package casework.platform.secrecy;

import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * The key under which the fields of one owner are sealed; lives in memory only, and is stored as
 * {@link WrappedKey}.
 *
 * @param owner the matter whose fields it seals; bound into every seal
 * @param generation which of the owner's data keys this is, from 1
 */
public record DataKey(UUID owner, int generation, SecretKey key) {

  @Override
  public String toString() {
    return "DataKey[" + owner + ", " + generation + "]";
  }
}
