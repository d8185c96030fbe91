package casework.petition.thread.adapter.secrecy;

import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import casework.petition.thread.application.ThreadSafe;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import org.springframework.stereotype.Component;

/** Seals what is said under the petition's own data key: shredding that key shreds the thread. */
@Component
final class SealedThreadSafe implements ThreadSafe {

  private final EnvelopeKeys keys;
  private final FieldCipher cipher;

  SealedThreadSafe(EnvelopeKeys keys, FieldCipher cipher) {
    this.keys = keys;
    this.cipher = cipher;
  }

  @Override
  public String seal(PetitionId petition, SealedContent content, String field, String text) {
    return cipher.seal(key(petition, content), field, text).value();
  }

  @Override
  public String open(PetitionId petition, SealedContent content, String field, String sealed) {
    return cipher.open(key(petition, content), field, new Sealed(sealed));
  }

  private DataKey key(PetitionId petition, SealedContent content) {
    return keys.unwrap(petition.value(), new WrappedKey(content.key()));
  }
}
