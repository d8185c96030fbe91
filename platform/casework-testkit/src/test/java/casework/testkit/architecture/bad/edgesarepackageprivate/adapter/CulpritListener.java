package casework.testkit.architecture.bad.edgesarepackageprivate.adapter;

import org.springframework.kafka.annotation.KafkaListener;

/** A listener anybody can call. */
public class CulpritListener {
  @KafkaListener(topics = "casework.lamp.v1")
  void on(String record) {
    record.strip();
  }
}
