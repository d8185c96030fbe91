package casework.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A child that is started again, with growing pauses, when it ends unasked. */
final class Supervised {

  /** How often a child may end before it was ever ready. */
  private static final int FIRST_TRIES = 3;

  private static final Duration LOOK_AGAIN = Duration.ofMillis(150);

  private final Child child;
  private final Instance instance;
  private final State state;
  private final Console console;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private @Nullable Process process;
  private boolean stopping;
  private boolean ready;
  private boolean everReady;
  private boolean gaveUp;
  private int restarts;

  Supervised(Child child, Instance instance, State state, Console console) {
    this.child = child;
    this.instance = instance;
    this.state = state;
    this.console = console;
  }

  Child child() {
    return child;
  }

  void start() {
    state.addChild(child.name());
    state.set("address." + child.name(), child.address());
    state.set("port." + child.name(), String.valueOf(child.port()));
    Thread.ofPlatform().daemon().name("watch-" + child.name()).start(this::watch);
  }

  /**
   * Waits until the child does its work.
   *
   * @throws Trouble where it does not within that time, or has ended too often
   */
  void awaitReady(Duration limit) {
    lock.lock();
    try {
      long left = limit.toNanos();
      while (!ready) {
        if (isOver()) {
          throw new Trouble(
              child.name() + " does not start; see " + instance.log(child.name()) + lastWords());
        }
        if (left <= 0) {
          throw new Trouble(
              "%s is not ready after %d s; see %s"
                  .formatted(child.name(), limit.toSeconds(), instance.log(child.name())));
        }
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("nobody waits for " + child.name() + " any more", e);
    } finally {
      lock.unlock();
    }
  }

  void stop(Duration patience) {
    @Nullable Process current;
    lock.lock();
    try {
      stopping = true;
      current = process;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (current == null) {
      return;
    }
    // By its handle: Process.destroy also closes the leash, and the watcher would be quicker.
    current.toHandle().destroy();
    try {
      if (!current.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        console.progress(child.name() + " does not stop by itself, ending it");
        current.destroyForcibly().waitFor();
      }
    } catch (InterruptedException hurry) {
      current.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try (var log = new RotatedLog(instance.log(child.name()))) {
      while (!isOver()) {
        long begun = System.nanoTime();
        int code = runOnce(log);
        if (!isOver()) {
          afterExit(code, Duration.ofNanos(System.nanoTime() - begun), log);
        }
      }
    } catch (IOException failure) {
      console.progress(child.name() + ": " + failure.getMessage());
      giveUp();
    }
  }

  private int runOnce(RotatedLog log) throws IOException {
    var builder = new ProcessBuilder(child.leashed()).directory(child.folder().toFile());
    builder.redirectErrorStream(true);
    builder.environment().putAll(child.environment());
    Process started;
    lock.lock();
    try {
      if (stopping) {
        return 0;
      }
      started = builder.start();
      process = started;
    } finally {
      lock.unlock();
    }
    state.note(console, it -> it.process(child.name(), started.toHandle()));
    Thread pump =
        Thread.ofPlatform().daemon().name("log-" + child.name()).start(() -> pump(started, log));
    Thread.ofPlatform().daemon().name("ready-" + child.name()).start(() -> noteReady(started));
    int code = started.onExit().join().exitValue();
    release(started.getOutputStream());
    try {
      pump.join(2000);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    return code;
  }

  /** Looks until the process does its work or has ended. */
  private void noteReady(Process started) {
    while (started.isAlive() && !isOver()) {
      if (child.probe().isReady()) {
        lock.lock();
        try {
          // Another of the same name may answer for one that has ended meanwhile.
          if (started.isAlive() && started == process) {
            ready = true;
            everReady = true;
            changed.signalAll();
          }
          return;
        } finally {
          lock.unlock();
        }
      }
      pause(LOOK_AGAIN);
    }
  }

  /** Pauses grow for who ends before he is ready; they begin anew for who was. */
  private void afterExit(int code, Duration lived, RotatedLog log) {
    int tries;
    boolean last;
    lock.lock();
    try {
      restarts = ready ? 1 : restarts + 1;
      ready = false;
      tries = restarts;
      last = !everReady && tries >= FIRST_TRIES;
    } finally {
      lock.unlock();
    }
    Duration wait = backoff(tries);
    String line =
        "%s ended with %s after %d s".formatted(child.name(), ending(code), lived.toSeconds())
            + (last || isOver() ? "" : ", started again in " + wait.toMillis() / 1000.0 + " s");
    log.say("--- " + line);
    state.note(console, it -> it.set("restarts." + child.name(), String.valueOf(tries)));
    console.progress(line);
    if (last) {
      giveUp();
    } else {
      pause(wait);
    }
  }

  static Duration backoff(int restarts) {
    return Duration.ofMillis(Math.min(30_000, 500L << Math.min(restarts - 1, 10)));
  }

  private static String ending(int code) {
    return code > 128 && code < 160 ? "signal " + (code - 128) : "code " + code;
  }

  private static void pump(Process process, RotatedLog log) {
    try {
      log.pump(process.getInputStream());
    } catch (IOException closed) {
      // The process ended while we read; what it said is in the log.
    }
  }

  private static void release(OutputStream leash) {
    try (leash) {
      leash.write("gone\n".getBytes(StandardCharsets.UTF_8));
    } catch (IOException alreadyClosed) {
      // The watcher is gone as well.
    }
  }

  private boolean isOver() {
    lock.lock();
    try {
      return stopping || gaveUp;
    } finally {
      lock.unlock();
    }
  }

  private void giveUp() {
    lock.lock();
    try {
      gaveUp = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void pause(Duration time) {
    lock.lock();
    try {
      long left = time.toNanos();
      while (left > 0 && !stopping) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private String lastWords() {
    return LogFiles.lastLine(instance.log(child.name())).map(line -> ": " + line).orElse("");
  }
}
