package casework.platform.attachment;

import casework.platform.attachment.clean.Cleaned;
import casework.platform.attachment.clean.FileCleaner;
import casework.platform.attachment.clean.Unclean;
import casework.platform.kernel.Refused;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where files are looked through: a few at a time, each for a short while. A file that holds its
 * place for longer keeps it until it is done, and is refused meanwhile.
 */
final class Bench {

  private final FileCleaner cleaner;
  private final VirusScanner scanner;
  private final Semaphore places;
  private final Duration longest;

  Bench(FileCleaner cleaner, VirusScanner scanner, int places, Duration longest) {
    this.cleaner = cleaner;
    this.scanner = scanner;
    this.places = new Semaphore(places);
    this.longest = longest;
  }

  Looked look(byte[] raw) {
    VirusScanner.Finding finding = scanner.look(raw);
    if (finding == VirusScanner.Finding.INFECTED) {
      throw new Refused(new AttachmentRefusal.Infected());
    }
    return new Looked(clean(raw), finding == VirusScanner.Finding.CLEAN);
  }

  private Cleaned clean(byte[] raw) {
    FutureTask<Cleaned> task = new FutureTask<>(() -> cleaner.clean(raw));
    try {
      if (!places.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new NotNow("too many files are being looked through");
      }
      Thread.ofPlatform().daemon().name("attachment").start(() -> runAndLeave(task));
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      task.cancel(true);
      throw refused(new Unclean(Unclean.Reason.TOO_LABORIOUS));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new NotNow("interrupted");
    } catch (ExecutionException e) {
      // Whatever a parser stumbles over is a damaged file, not a fault of the program.
      throw refused(
          e.getCause() instanceof Unclean unclean ? unclean : new Unclean(Unclean.Reason.DAMAGED));
    }
  }

  private void runAndLeave(FutureTask<Cleaned> task) {
    try {
      task.run();
    } finally {
      places.release();
    }
  }

  private static Refused refused(Unclean why) {
    return new Refused(new AttachmentRefusal.NotClean(why.reason()));
  }
}
