package casework.petition.thread.adapter.secrecy;

import casework.petition.thread.application.CodeToll;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
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
  private static final int WAITING_FOR_EACH = 8;
  private static final long COME_AGAIN_SECONDS = 4;

  private final ThreadPoolExecutor workers;

  /**
   * Works on threads of its own, or the reckoning would keep everybody else's requests from theirs.
   *
   * @param together how many codes are looked at at the same time: what bounds memory, and with the
   *     time that each takes the rate of guessing from everywhere together
   */
  public ArgonToll(int together) {
    this.workers =
        new ThreadPoolExecutor(
            together,
            together,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(together * WAITING_FOR_EACH),
            Thread.ofPlatform().name("toll-", 1).daemon().factory());
  }

  @Override
  public void pay(String code) {
    String looked = code.substring(0, Math.min(code.length(), LONGEST));
    try {
      workers.submit(() -> stretch(looked)).get();
    } catch (RejectedExecutionException _) {
      throw new TooManyLooks(COME_AGAIN_SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new TooManyLooks(COME_AGAIN_SECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the toll cannot be reckoned", e.getCause());
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
