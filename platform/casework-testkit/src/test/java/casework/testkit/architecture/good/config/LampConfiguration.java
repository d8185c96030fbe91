package casework.testkit.architecture.good.config;

import casework.platform.time.LawClock;
import casework.testkit.architecture.good.application.LightLamp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The wiring. */
@Configuration
class LampConfiguration {
  @Bean
  LightLamp lightLamp(LawClock clock) {
    return new LightLamp(clock);
  }
}
