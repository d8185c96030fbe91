package casework.talk.adapter.secrecy;

import casework.platform.kernel.Signed;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import casework.talk.application.TalkSafe;
import casework.talk.domain.SealedNote;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import org.springframework.stereotype.Component;

/** Seals each text of a talk under the talk's own data key. */
@Component
final class SealedTalkSafe implements TalkSafe {

  private final EnvelopeKeys keys;
  private final FieldCipher cipher;

  SealedTalkSafe(EnvelopeKeys keys, FieldCipher cipher) {
    this.keys = keys;
    this.cipher = cipher;
  }

  @Override
  public String newKey(TalkId talk) {
    return keys.newDataKey(talk.value()).value();
  }

  @Override
  public SealedNote seal(TalkId talk, String key, String name, String text, Signed by) {
    String sealed = cipher.seal(unwrap(talk, key), field(name), text).value();
    return new SealedNote(name, sealed, by.officer(), by.at());
  }

  @Override
  public String open(Talk talk, SealedNote note) {
    return cipher.open(
        unwrap(talk.id(), talk.key()), field(note.name()), new Sealed(note.sealed()));
  }

  private DataKey unwrap(TalkId talk, String key) {
    return keys.unwrap(talk.value(), new WrappedKey(key));
  }

  private static String field(String name) {
    return "talk." + name;
  }
}
