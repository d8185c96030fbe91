package casework.petition.relay.adapter.secrecy;

import casework.petition.relay.application.FileSealer;
import casework.petition.relay.domain.Carrier;
import casework.petition.relay.domain.RelayId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Seals to the public key that the higher organ has given. */
@Component
final class SealsToHigherOrgan implements FileSealer {

  private final HigherOrganKeys keys;

  SealsToHigherOrgan(HigherOrganKeys keys) {
    this.keys = keys;
  }

  @Override
  public Carrier.File seal(RelayId relay, String organ, byte[] plain) {
    String file = SealedFileForm.seal(relay.value(), keys.of(organ), plain);
    return new Carrier.File(sha256(file), file);
  }

  private static String sha256(String file) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(file.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
