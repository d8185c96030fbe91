package casework.platform.tally;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears a service's own facts, and has the matters that they are about counted anew. */
public final class TallyListener {

  private final TallyBook tallies;
  private final String topic;

  /**
   * @param topic on which the service says its facts, keyed by the matter's id
   */
  public TallyListener(TallyBook tallies, String topic) {
    this.tallies = tallies;
    this.topic = topic;
  }

  /** Asked for by the annotation below. */
  public String topic() {
    return topic;
  }

  @KafkaListener(
      topics = "#{__listener.topic()}",
      groupId = "${spring.application.name}-tallies",
      batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    tallies.hear(records);
  }
}
