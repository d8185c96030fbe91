package casework.scoring.directory.adapter.kafka;

import casework.scoring.directory.application.PublishDirectory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hangs the whole directory out once the service has started and the broker is there, so that a
 * topic that was lost tells everything again. Beside the work, which does not wait for it.
 */
@Component
@Order
class Announcer implements ApplicationRunner, SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

  private final PublishDirectory publish;
  private volatile boolean running;
  private @Nullable Thread worker;

  Announcer(PublishDirectory publish) {
    this.publish = publish;
  }

  // After the runners that seed and finish imports.
  @Override
  public synchronized void run(ApplicationArguments arguments) {
    if (running) {
      worker = Thread.ofVirtual().name("directory-announcer").start(this::announce);
    }
  }

  private void announce() {
    while (running) {
      try {
        publish.everything();
        return;
      } catch (RuntimeException e) {
        LOG.warn("the directory cannot be told just now: {}", e.toString());
      }
      try {
        Thread.sleep(Duration.ofSeconds(2));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public synchronized void start() {
    running = true;
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
