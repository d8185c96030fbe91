package casework.talk.adapter.kafka;

import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.MandateEvent.MandateCorrected;
import casework.talk.domain.MandateEvent.MandateFulfilled;
import casework.talk.domain.MandateEvent.MandateMoved;
import casework.talk.domain.MandateEvent.MandateOverdue;
import casework.talk.domain.MandateEvent.MandateWithdrawn;
import casework.talk.domain.MandateEvent.TalkExempted;
import casework.talk.domain.MandateEvent.TalkMandated;

/** Gives each fact about a duty to talk its form on the wire. */
public final class MandateEventWriter implements EventWriter<MandateEvent> {

  @Override
  public WireEvent write(MandateEvent event) {
    Mandate about = event.about();
    return switch (event) {
      case TalkMandated it ->
          fact(
              "mandated",
              body(about)
                  .with("colour", about.cause().colour())
                  .with("mandatedOn", it.on())
                  .with("dueOn", about.due()));
      case MandateMoved it ->
          fact(
              "mandate-moved",
              body(about).with("from", it.from()).with("to", it.to()).with("movedOn", it.on()));
      case MandateCorrected it ->
          fact("mandate-corrected", body(about).with("correctedOn", it.on()));
      case MandateWithdrawn it ->
          fact(
              "mandate-withdrawn",
              body(about).with("reason", it.reason()).with("withdrawnOn", it.on()));
      case TalkExempted it ->
          fact("exempted", body(about).with("reason", it.reason()).with("exemptedOn", it.on()));
      case MandateFulfilled it ->
          fact(
              "mandate-fulfilled",
              body(about)
                  .with("talk", it.talk())
                  .with("heldOn", it.heldOn())
                  .with("inTime", it.inTime()));
      case MandateOverdue it ->
          fact(
              "overdue",
              new WireBody()
                  .with("organ", about.organ())
                  .with("what", "mandate")
                  .with("matter", about.id())
                  .with("talkKind", about.kind())
                  .with("dueOn", it.due()));
    };
  }

  private static WireBody body(Mandate about) {
    return new WireBody()
        .with("mandate", about.id())
        .with("organ", about.organ())
        .with("talkKind", about.kind())
        .with("target", about.target().id())
        .with("targetKind", about.target().kind())
        .with("causeType", about.cause().type())
        .with("causeMatter", about.cause().matters().stream().findFirst().orElse(null));
  }

  private static WireEvent fact(String what, WireBody body) {
    return new WireEvent(
        TalkEventWriter.TOPIC, "casework.talk." + what + ".v1", body.fields(), false);
  }
}
