package casework.scoring.opinion.adapter.kafka;

import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;
import casework.scoring.opinion.domain.OpinionEvent;
import casework.scoring.opinion.domain.OpinionEvent.OpinionIssued;
import casework.scoring.opinion.domain.OpinionEvent.OpinionRefused;
import casework.scoring.opinion.domain.Purpose;
import java.util.UUID;

/** Gives each fact about an opinion its form on the wire. */
public final class OpinionEventWriter implements EventWriter<OpinionEvent> {

  private static final String TOPIC = "casework.scoring.v1";

  @Override
  public WireEvent write(OpinionEvent event) {
    return switch (event) {
      case OpinionIssued it ->
          WireEvent.of(
              TOPIC,
              "casework.opinion.issued.v1",
              body(it.opinion(), it.organ(), it.cadre(), it.purpose(), it.number())
                  .with("verdict", it.verdict())
                  .with("issuedOn", it.on())
                  .fields());
      case OpinionRefused it ->
          WireEvent.of(
              TOPIC,
              "casework.opinion.refused.v1",
              body(it.opinion(), it.organ(), it.cadre(), it.purpose(), it.number())
                  .with("refusedOn", it.on())
                  .fields());
    };
  }

  private static WireBody body(
      UUID opinion, String organ, String cadre, Purpose purpose, String number) {
    return new WireBody()
        .with("opinion", opinion)
        .with("organ", organ)
        .with("cadre", cadre)
        .with("purpose", purpose)
        .with("number", number);
  }
}
