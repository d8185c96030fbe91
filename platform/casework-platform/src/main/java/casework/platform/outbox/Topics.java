package casework.platform.outbox;

import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The topics a service owns. They are made once the service runs, not while its context is
 * refreshed, and as soon as the broker is there.
 */
public final class Topics implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Topics.class);

  private final KafkaAdmin admin;
  private volatile boolean running;
  private @Nullable Thread maker;

  Topics(KafkaAdmin admin) {
    this.admin = admin;
  }

  /**
   * A topic of facts: everything is kept, so that a service that comes later reads from the
   * beginning.
   */
  public static NewTopic domain(String name) {
    return TopicBuilder.name(name)
        .partitions(6)
        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
        .build();
  }

  /** A topic that keeps the last record of each key. */
  public static NewTopic compacted(String name) {
    return TopicBuilder.name(name).partitions(1).compact().build();
  }

  @Override
  public synchronized void start() {
    running = true;
    maker = Thread.ofPlatform().name("topics").daemon().start(this::makeWhenBrokerIsThere);
  }

  private void makeWhenBrokerIsThere() {
    while (running) {
      try {
        if (admin.initialize()) {
          return;
        }
      } catch (RuntimeException e) {
        LOG.warn("the topics cannot be made just now: {}", e.toString());
      }
      try {
        Thread.sleep(Duration.ofSeconds(2));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    if (maker != null) {
      maker.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  // Before the listeners, which look for the topics.
  @Override
  public int getPhase() {
    return 0;
  }
}
