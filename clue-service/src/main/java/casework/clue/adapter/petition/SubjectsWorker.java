package casework.clue.adapter.petition;

import casework.clue.application.FetchSubjects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Asks for subjects as long as any clue waits for its own. */
@Component
class SubjectsWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SubjectsWorker.class);
  private static final long PAUSE_MILLIS = 500;

  private final FetchSubjects fetchSubjects;
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Thread worker;

  SubjectsWorker(FetchSubjects fetchSubjects) {
    this.fetchSubjects = fetchSubjects;
    fetchSubjects.whenAwaited(wake::release);
  }

  @Override
  public synchronized void start() {
    running = true;
    worker = Thread.ofVirtual().name("subjects").start(this::loop);
  }

  private void loop() {
    while (running) {
      try {
        if (!fetchSubjects.handleNext()) {
          rest(PAUSE_MILLIS);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("subjects cannot be asked for just now: {}", e.toString());
        pause();
      }
    }
  }

  /**
   * Until a clue begins to wait; other replicas' and postponed ones are looked for now and then.
   */
  private void rest(long longest) throws InterruptedException {
    if (wake.tryAcquire(longest, TimeUnit.MILLISECONDS)) {
      wake.drainPermits();
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS * 4);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    if (worker != null) {
      worker.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
