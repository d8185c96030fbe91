package casework.petition.clarification.adapter.secrecy;

import casework.petition.clarification.application.TextSafe;
import casework.petition.clarification.domain.SealedText;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals each text under a data key of its own. */
@Component
final class ClarificationTextSafe implements TextSafe {

  private final EnvelopeKeys keys;
  private final FieldCipher cipher;

  ClarificationTextSafe(EnvelopeKeys keys, FieldCipher cipher) {
    this.keys = keys;
    this.cipher = cipher;
  }

  @Override
  public SealedText seal(UUID owner, String field, String plain) {
    WrappedKey wrapped = keys.newDataKey(owner);
    DataKey key = keys.unwrap(owner, wrapped);
    return new SealedText(wrapped.value(), cipher.seal(key, field, plain).value());
  }

  @Override
  public String open(UUID owner, String field, SealedText sealed) {
    DataKey key = keys.unwrap(owner, new WrappedKey(sealed.key()));
    return cipher.open(key, field, new Sealed(sealed.text()));
  }
}
