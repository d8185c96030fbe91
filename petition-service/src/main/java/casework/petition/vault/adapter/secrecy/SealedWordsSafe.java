package casework.petition.vault.adapter.secrecy;

import casework.petition.vault.application.WordsSafe;
import casework.petition.vault.domain.OpeningId;
import casework.petition.vault.domain.SealedWords;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import org.springframework.stereotype.Component;

/** Seals the words under a data key of the opening's own. */
@Component
final class SealedWordsSafe implements WordsSafe {

  private static final String WORDS = "identity-opening.words";

  private final EnvelopeKeys keys;
  private final FieldCipher cipher;

  SealedWordsSafe(EnvelopeKeys keys, FieldCipher cipher) {
    this.keys = keys;
    this.cipher = cipher;
  }

  @Override
  public SealedWords seal(OpeningId opening, String words) {
    WrappedKey key = keys.newDataKey(opening.value());
    return new SealedWords(
        key.value(), cipher.seal(keys.unwrap(opening.value(), key), WORDS, words).value());
  }

  @Override
  public String open(OpeningId opening, SealedWords words) {
    return cipher.open(
        keys.unwrap(opening.value(), new WrappedKey(words.key())), WORDS, new Sealed(words.text()));
  }
}
