package casework.talk.adapter.kafka;

import casework.platform.inbox.OwnFact;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.talk.application.FulfilMandates;
import casework.talk.domain.TalkId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Hears this service's own fact that a talk was held, so that the duties it fulfils are fulfilled
 * even if the service was stopped right after the talk was kept. Without the inbox: a duty that is
 * fulfilled takes no second talk, so hearing it twice or out of turn changes nothing.
 */
@Component
class OwnEventsListener {

  private static final String HELD = "casework.talk.held.v1";

  private final FulfilMandates fulfilMandates;

  OwnEventsListener(FulfilMandates fulfilMandates) {
    this.fulfilMandates = fulfilMandates;
  }

  @KafkaListener(topics = TalkEventWriter.TOPIC, groupId = "talk-service-own")
  void on(ConsumerRecord<String, byte[]> record) {
    OwnFact.of(record)
        .filter(fact -> fact.type().equals(HELD))
        .ifPresent(fact -> fulfilMandates.handle(new TalkId(fact.matter()), act(record)));
  }

  private static Act act(ConsumerRecord<String, byte[]> record) {
    Header law = record.headers().lastHeader("ce_lawtime");
    return new Act(
        Actor.system("talk-service"),
        new Cause.Step(),
        Instant.parse(new String(law.value(), StandardCharsets.UTF_8)));
  }
}
