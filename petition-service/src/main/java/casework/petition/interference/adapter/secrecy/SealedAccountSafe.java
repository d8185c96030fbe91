package casework.petition.interference.adapter.secrecy;

import casework.petition.interference.application.AccountSafe;
import casework.petition.interference.domain.Interference.SealedAccount;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals each account under a data key of its own. */
@Component
final class SealedAccountSafe implements AccountSafe {

  private static final String FIELD = "interference.account";

  private final EnvelopeKeys keys;
  private final FieldCipher cipher;
  private final JsonMapper json = JsonMapper.shared();

  SealedAccountSafe(EnvelopeKeys keys, FieldCipher cipher) {
    this.keys = keys;
    this.cipher = cipher;
  }

  @Override
  public SealedAccount seal(UUID entry, Account account) {
    WrappedKey wrapped = keys.newDataKey(entry);
    DataKey key = keys.unwrap(entry, wrapped);
    return new SealedAccount(
        wrapped.value(), cipher.seal(key, FIELD, json.writeValueAsString(account)).value());
  }

  @Override
  public Account open(UUID entry, SealedAccount sealed) {
    DataKey key = keys.unwrap(entry, new WrappedKey(sealed.key()));
    return json.readValue(cipher.open(key, FIELD, new Sealed(sealed.text())), Account.class);
  }
}
