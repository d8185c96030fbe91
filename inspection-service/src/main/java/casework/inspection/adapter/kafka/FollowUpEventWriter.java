package casework.inspection.adapter.kafka;

import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpEvent;
import casework.inspection.domain.followup.FollowUpEvent.EffectRecorded;
import casework.inspection.domain.followup.FollowUpEvent.ObligationMet;
import casework.inspection.domain.followup.FollowUpEvent.ObligationOverdue;
import casework.inspection.domain.followup.FollowUpEvent.ObligationWithdrawn;
import casework.platform.store.EventWriter;
import casework.platform.store.WireEvent;

/** Gives each fact about a follow-up its form on the wire. */
public final class FollowUpEventWriter implements EventWriter<FollowUpEvent> {

  @Override
  public WireEvent write(FollowUpEvent event) {
    FollowUp about = event.about();
    Body body =
        new Body()
            .with("round", about.round())
            .with("organ", about.organ())
            .with("unit", about.unit().unit());
    return switch (event) {
      case ObligationMet it ->
          body.with("obligation", it.kind())
              .with("metOn", it.on())
              .with("onTime", it.onTime())
              .said("obligation.met");
      case ObligationWithdrawn it ->
          body.with("obligation", it.kind())
              .with("withdrawnOn", it.on())
              .said("obligation.withdrawn");
      case ObligationOverdue it ->
          body.with("obligation", it.kind()).with("dueOn", it.due()).said("obligation.overdue");
      case EffectRecorded it ->
          body.with("recovered", it.effect().recovered())
              .with("retrieved", it.effect().retrieved())
              .with("accountable", it.effect().accountable())
              .with("punished", it.effect().punished())
              .with("recordedOn", it.on())
              .said("inspection.effect-recorded");
    };
  }
}
