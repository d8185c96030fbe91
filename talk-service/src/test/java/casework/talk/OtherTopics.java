package casework.talk;

import casework.testkit.kafka.TestBroker;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The topics of those this service listens to; in the product their owners make them. */
final class OtherTopics implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestBroker.topics(
        "casework.cadre.v1",
        "casework.clue.v1",
        "casework.directory.v1",
        "casework.petition.v1",
        "casework.scoring.v1");
  }
}
