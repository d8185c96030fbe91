package casework.platform.audit;

import casework.platform.secrecy.KeyRing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * The key a service signs its checkpoints with, made at first start and kept in a file of two lines
 * readable by its owner alone: private (PKCS #8) and public (X.509), in base64.
 */
final class CheckpointKey {

  private static final Base64.Encoder ENCODER = Base64.getEncoder();

  private final PrivateKey secret;
  private final String open;

  private CheckpointKey(PrivateKey secret, String open) {
    this.secret = secret;
    this.open = open;
  }

  /** The key in that file; a fresh one where there is no file. */
  static CheckpointKey at(Path file) {
    try {
      if (!Files.exists(file)) {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyRing.publish(
            file,
            ENCODER.encodeToString(pair.getPrivate().getEncoded())
                + "\n"
                + ENCODER.encodeToString(pair.getPublic().getEncoded())
                + "\n");
      }
      List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
      if (lines.size() != 2) {
        throw new IllegalStateException(file + " is not a key for checkpoints");
      }
      PrivateKey secret =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0))));
      return new CheckpointKey(secret, lines.get(1));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or make " + file, e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(file + " is not a key for checkpoints", e);
    }
  }

  Checkpoint sign(String service, long position, String hash, Instant at) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(secret);
      signature.update(Checkpoint.content(service, position, hash, at, open));
      return new Checkpoint(
          service, position, hash, at, open, ENCODER.encodeToString(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has Ed25519", e);
    }
  }
}
