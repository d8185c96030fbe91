package casework.talk.adapter.directory;

import casework.platform.directory.DirectoryCopy;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears the directory's records of cadres and units; a later record replaces the earlier one. */
@Component
class DirectoryListener {

  private final DirectoryCadres cadres;

  DirectoryListener(DirectoryCadres cadres) {
    this.cadres = cadres;
  }

  @KafkaListener(topics = DirectoryCopy.TOPIC, groupId = "talk-service-directory")
  void on(ConsumerRecord<String, byte[]> record) {
    cadres.keep(record.key(), record.value());
  }
}
