package casework.testkit.architecture.good.adapter.kafka;

import casework.platform.kernel.Revision;
import casework.testkit.architecture.good.application.LightLamp;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.annotation.KafkaListener;

/** Another edge; the method marked as a test gives the rules about tests something to look at. */
class DuskListener {

  private final LightLamp light;

  DuskListener(LightLamp light) {
    this.light = light;
  }

  @KafkaListener(topics = "casework.dusk.v1")
  void on(String dusk) {
    light.handle(new Revision(dusk.length()));
  }

  @Test
  void lightsTheLampAtDusk() {}
}
