package casework.petition.thread.adapter.secrecy;

import casework.petition.thread.application.CodeToll;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * One Argon2id for each look at a code (19 MiB, two passes, one lane: OWASP's least). A code has 80
 * bits of its own and is kept as a keyed digest, so nothing is compared with the result: it is what
 * a guess costs, and it cannot be had for less by being wrong.
 */
public final class ArgonToll implements CodeToll {

  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;
  private static final byte[] SALT = "casework receipt".getBytes(StandardCharsets.UTF_8);
  private static final int RESULT = 32;
  private static final int LONGEST = 40;
  private static final long PATIENCE_SECONDS = 2;

  private final Semaphore places;

  /**
   * @param together how many codes are looked at at the same time: what bounds memory, and with the
   *     time that each takes the rate of guessing from everywhere together
   */
  public ArgonToll(int together) {
    this.places = new Semaphore(together, true);
  }

  @Override
  public void pay(String code) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new TooManyLooks(PATIENCE_SECONDS * 2);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new TooManyLooks(PATIENCE_SECONDS);
    }
    try {
      stretch(code.substring(0, Math.min(code.length(), LONGEST)));
    } finally {
      places.release();
    }
  }

  private static byte[] stretch(String code) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withMemoryAsKB(KIBIBYTES)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(SALT)
            .build());
    byte[] result = new byte[RESULT];
    generator.generateBytes(code.getBytes(StandardCharsets.UTF_8), result);
    return result;
  }
}
