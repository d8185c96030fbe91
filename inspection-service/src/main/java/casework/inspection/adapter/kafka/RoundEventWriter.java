package casework.inspection.adapter.kafka;

import casework.inspection.domain.round.RoundEvent;
import casework.inspection.domain.round.RoundEvent.MemberRecused;
import casework.inspection.domain.round.RoundEvent.RoundAnnounced;
import casework.inspection.domain.round.RoundEvent.RoundClosed;
import casework.inspection.domain.round.RoundEvent.RoundEntered;
import casework.inspection.domain.round.RoundEvent.RoundLeft;
import casework.inspection.domain.round.RoundEvent.RoundOpened;
import casework.inspection.domain.round.RoundEvent.RoundReported;
import casework.inspection.domain.round.RoundEvent.RoundTakenOver;
import casework.inspection.domain.round.RoundEvent.RoundVoided;
import casework.inspection.domain.round.RoundEvent.UnitFedBack;
import casework.platform.store.EventWriter;
import casework.platform.store.WireEvent;

/** Gives each fact about a round its form on the wire. */
public final class RoundEventWriter implements EventWriter<RoundEvent> {

  /** The topic of everything this service says. */
  public static final String TOPIC = "casework.inspection.v1";

  @Override
  public WireEvent write(RoundEvent event) {
    Body body = new Body().with("round", event.round()).with("organ", event.organ());
    return switch (event) {
      case RoundOpened it ->
          body.with("number", it.number())
              .with("kind", it.kind())
              .with("openedOn", it.on())
              .said("inspection.round-opened");
      case RoundTakenOver it ->
          body.with("number", it.number())
              .with("kind", it.kind())
              .with("openedOn", it.openedOn())
              .with("closedOn", it.closedOn())
              .with("takenOverOn", it.on())
              .said("inspection.round-taken-over");
      case MemberRecused it ->
          body.with("member", it.member())
              .with("unit", it.unit())
              .with("kinds", it.kinds())
              .with("recusedOn", it.on())
              .said("inspection.member-recused");
      case RoundAnnounced it ->
          body.with("groups", it.groups())
              .with("people", it.people())
              .with("targets", it.targets())
              .with("announcedOn", it.on())
              .said("inspection.round-announced");
      case RoundEntered it -> body.with("enteredOn", it.on()).said("inspection.round-entered");
      case RoundLeft it ->
          body.with("leftOn", it.on()).with("dueOn", it.reportBy()).said("inspection.round-left");
      case RoundReported it -> body.with("reportedOn", it.on()).said("inspection.round-reported");
      case UnitFedBack it ->
          body.with("unit", it.unit()).with("fedBackOn", it.on()).said("inspection.unit-fed-back");
      case RoundClosed it -> body.with("closedOn", it.on()).said("inspection.round-closed");
      case RoundVoided it -> body.with("voidedOn", it.on()).said("inspection.round-voided");
    };
  }
}
