package casework.bench.telling;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Keeps nothing and sends a bare record, the least there is. */
final class BareKeeper implements Keeper {

  /** About what a fact takes with its headers. */
  private static final int BYTES = 300;

  private final KafkaProducer<String, byte[]> producer;
  private final String topic;
  private final AtomicLong pending = new AtomicLong();
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  BareKeeper(String broker, String topic) {
    this.producer = Post.producer(broker);
    this.topic = topic;
  }

  @Override
  public Instant keep(UUID matter) {
    Instant now = Instant.now();
    pending.incrementAndGet();
    producer.send(
        new ProducerRecord<>(topic, matter.toString(), new byte[BYTES]),
        (_, failed) -> {
          pending.decrementAndGet();
          failure.compareAndSet(null, failed);
        });
    return now;
  }

  @Override
  public long pending() {
    Exception failed = failure.get();
    if (failed != null) {
      throw new IllegalStateException("the broker did not take a record", failed);
    }
    return pending.get();
  }

  @Override
  public void close() {
    producer.close();
  }
}
