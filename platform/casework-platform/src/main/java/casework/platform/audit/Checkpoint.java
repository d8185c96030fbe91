package casework.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's signed word on how far its chain had come, kept by the others: from then on the rows
 * up to there can be neither cut off nor made anew.
 *
 * @param position the chain's last row
 * @param hash that row's hash
 * @param at machine time, UTC
 * @param key the signer's public key (Ed25519, X.509, base64)
 * @param signature over everything but itself (base64)
 */
public record Checkpoint(
    String service, long position, String hash, Instant at, String key, String signature) {

  static final String TOPIC = "casework.audit-checkpoint.v1";
  static final String TYPE = "casework.audit.checkpoint.v1";

  /** What is signed. */
  static byte[] content(String service, long position, String hash, Instant at, String key) {
    return ChainForm.canonical(
            Map.of(
                "at", at.toString(),
                "hash", hash,
                "key", key,
                "position", position,
                "service", service))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Whether it was signed with that key, which need not be the one it names. */
  boolean isSignedBy(String pinned) {
    try {
      PublicKey key =
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pinned)));
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(content(service, position, hash, at, this.key));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  byte[] json() {
    return JsonMapper.shared()
        .writeValueAsBytes(
            Map.of(
                "service", service,
                "position", position,
                "hash", hash,
                "at", at.toString(),
                "key", key,
                "signature", signature));
  }

  /**
   * @throws IllegalArgumentException where the bytes are no checkpoint
   */
  static Checkpoint read(byte[] json) {
    try {
      JsonNode node = JsonMapper.shared().readTree(json);
      return new Checkpoint(
          node.required("service").stringValue(),
          node.required("position").longValue(),
          node.required("hash").stringValue(),
          Instant.parse(node.required("at").stringValue()),
          node.required("key").stringValue(),
          node.required("signature").stringValue());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("not a checkpoint", e);
    }
  }
}
