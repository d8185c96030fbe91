package casework.petition.thread.adapter.page;

import casework.platform.secrecy.KeyedDigest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tokens that stand in the forms: only this service can make one, it holds for a while, and what is
 * sent twice with the same one has come once. Nothing about the reader is in it, and nobody keeps
 * it.
 */
public final class FormTokens {

  private static final int RANDOM_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeyedDigest digest;
  private final InstantSource machine;
  private final Duration life;

  public FormTokens(KeyedDigest digest, InstantSource machine, Duration life) {
    this.digest = digest;
    this.machine = machine;
    this.life = life;
  }

  /**
   * @param form for which form it is, such as {@code report}
   */
  String issue(String form) {
    byte[] random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    String id = HexFormat.of().formatHex(random);
    // Whole hours: the token must not tell in which minute somebody opened the form.
    String until = Long.toString(hour(machine.instant().plus(life)) + 1);
    return id + "." + until + "." + seal(form, id, until);
  }

  /** The token's id, which is the key of what is sent with it; empty where it is not good. */
  Optional<String> read(String form, String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3 || !parts[1].matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    boolean ours =
        MessageDigest.isEqual(
            seal(form, parts[0], parts[1]).getBytes(StandardCharsets.UTF_8),
            parts[2].getBytes(StandardCharsets.UTF_8));
    boolean timely = hour(machine.instant()) < Long.parseLong(parts[1]);
    return ours && timely ? Optional.of(parts[0]) : Optional.empty();
  }

  private static long hour(Instant at) {
    return at.getEpochSecond() / 3_600;
  }

  private String seal(String form, String id, String until) {
    return digest.hex("form token", form, id, until);
  }
}
