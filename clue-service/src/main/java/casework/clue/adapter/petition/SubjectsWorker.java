package casework.clue.adapter.petition;

import casework.clue.application.FetchSubjects;
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
  private volatile boolean running;
  private @Nullable Thread worker;

  SubjectsWorker(FetchSubjects fetchSubjects) {
    this.fetchSubjects = fetchSubjects;
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
          synchronized (this) {
            wait(PAUSE_MILLIS);
          }
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("subjects cannot be asked for just now: {}", e.toString());
        pause();
      }
    }
  }

  private synchronized void pause() {
    try {
      wait(PAUSE_MILLIS * 4);
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
