package casework.clue.adapter.kafka;

import casework.platform.tally.TallyBook;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears this service's own facts, and has the clues that they are about counted anew. */
@Component
class TallyListener {

  private final TallyBook tallies;

  TallyListener(TallyBook tallies) {
    this.tallies = tallies;
  }

  @KafkaListener(topics = ClueEventWriter.TOPIC, groupId = "clue-service-tallies", batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    tallies.hear(records);
  }
}
