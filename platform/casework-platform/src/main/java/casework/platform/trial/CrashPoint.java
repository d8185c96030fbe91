package casework.platform.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A place at which a test of faults can have the process end at once, as a power cut would. A point
 * is armed by a file of its name in the folder of the process; whoever passes it first takes the
 * file away and ends the process. Without a folder, which is always so in production, passing a
 * point is reading one field.
 */
public enum CrashPoint {
  /** The change is made up and not yet written. */
  BEFORE_WRITE,
  /** The change is in the store; nobody has been told. */
  AFTER_WRITE,
  /** The answer is out; neither the audit chain nor the broker has been told. */
  BEFORE_SEND,
  /** The audit chain has been told, the broker not. */
  AFTER_AUDIT,
  /** The facts are on their way; the broker has not confirmed them. */
  AFTER_SEND,
  /** The broker has the facts; the outbox has them still. */
  AFTER_BROKER_ACK,
  /** The outbox is empty; the matter is still marked as having something to tell. */
  AFTER_PULL,
  /** A fact has been read from the topic. */
  AFTER_POLL,
  /** A fact has had its effect; the inbox does not know. */
  AFTER_EFFECT,
  /** The inbox knows; the offset is not committed. */
  BEFORE_COMMIT,
  /** A clock's worker holds the lease and what is due. */
  AFTER_CLAIM,
  /** One of the due matters has been handled, the others not. */
  AFTER_TRANSITION,
  /** Some rows of a run are written. */
  AMID_ROWS,
  /** What some matters count as now is written down; the numbers have not been moved. */
  AMID_TALLY,
  /** A file's bytes are kept; no matter claims them yet. */
  AFTER_BLOB;

  private static final int KILLED = 137;
  private static final long ANSWER_OUT_NANOS = 150_000_000L;

  private static volatile @Nullable Path folder;

  /** Lets points be armed in that folder from now on; null lets none be armed. */
  static void armIn(@Nullable Path from) {
    folder = from;
  }

  /** The point's word, such as {@code after-write}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The process passes here, and ends here if it is told to. */
  public void reached() {
    Path from = folder;
    if (from != null && isTaken(from.resolve(word()))) {
      if (this == BEFORE_SEND) {
        LockSupport.parkNanos(ANSWER_OUT_NANOS);
      }
      Runtime.getRuntime().halt(KILLED);
    }
  }

  private static boolean isTaken(Path order) {
    try {
      return Files.exists(order) && Files.deleteIfExists(order);
    } catch (IOException notOurs) {
      return false;
    }
  }
}
