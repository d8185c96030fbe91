package casework.inspection.adapter.kafka;

import casework.inspection.domain.problem.ProblemEvent;
import casework.inspection.domain.problem.ProblemEvent.ProblemFedBack;
import casework.inspection.domain.problem.ProblemEvent.ProblemReported;
import casework.inspection.domain.problem.ProblemEvent.ProblemTakenOver;
import casework.inspection.domain.problem.ProblemEvent.ProblemTransferred;
import casework.inspection.domain.problem.ProblemEvent.ProblemVoided;
import casework.inspection.domain.problem.ProblemEvent.RectificationCleared;
import casework.inspection.domain.problem.ProblemEvent.RectificationExtended;
import casework.inspection.domain.problem.ProblemEvent.RectificationOverdue;
import casework.inspection.domain.problem.ProblemEvent.RectificationPaused;
import casework.inspection.domain.problem.ProblemEvent.RectificationPlanned;
import casework.inspection.domain.problem.ProblemEvent.RectificationReconciled;
import casework.inspection.domain.problem.ProblemEvent.RectificationRejected;
import casework.inspection.domain.problem.ProblemEvent.RectificationReopened;
import casework.inspection.domain.problem.ProblemEvent.RectificationResumed;
import casework.inspection.domain.problem.ProblemRef;
import casework.platform.store.EventWriter;
import casework.platform.store.WireEvent;

/** Gives each fact about a problem its form on the wire. */
public final class ProblemEventWriter implements EventWriter<ProblemEvent> {

  @Override
  public WireEvent write(ProblemEvent event) {
    ProblemRef about = event.about();
    Body body =
        new Body()
            .with("problem", about.problem())
            .with("round", about.round())
            .with("organ", about.organ())
            .with("unit", about.unit());
    return switch (event) {
      case ProblemReported it ->
          body.with("category", it.category())
              .with("reportedOn", it.on())
              .said("rectification.reported");
      case ProblemTakenOver it ->
          body.with("category", it.category())
              .with("fedBackOn", it.fedBackOn())
              .with("dueOn", it.due())
              .with("clearedOn", it.clearedOn())
              .with("takenOverOn", it.on())
              .said("rectification.taken-over");
      case ProblemFedBack it ->
          body.with("fedBackOn", it.on()).with("dueOn", it.due()).said("rectification.fed-back");
      case RectificationPlanned it -> body.with("plannedOn", it.on()).said("rectification.planned");
      case ProblemTransferred it ->
          body.with("supervisor", it.to().organ())
              .with("department", it.to().department())
              .with("transferredOn", it.on())
              .said("rectification.transferred");
      case RectificationReconciled it ->
          body.with("reconciledOn", it.on()).said("rectification.reconciled");
      case RectificationRejected it ->
          body.with("reason", it.reason())
              .with("rejectedOn", it.on())
              .with("dueOn", it.due())
              .said("rectification.rejected");
      case RectificationCleared it ->
          body.with("clearedOn", it.on()).with("onTime", it.onTime()).said("rectification.cleared");
      case RectificationReopened it ->
          body.with("reason", it.reason())
              .with("reopenedOn", it.on())
              .with("dueOn", it.due())
              .said("rectification.reopened");
      case RectificationExtended it ->
          body.with("months", it.months())
              .with("grantedOn", it.on())
              .with("dueOn", it.due())
              .said("rectification.extended");
      case RectificationPaused it ->
          body.with("reason", it.reason())
              .with("from", it.from())
              .with("pausedOn", it.on())
              .said("rectification.paused");
      case RectificationResumed it ->
          body.with("until", it.until())
              .with("resumedOn", it.on())
              .with("dueOn", it.due())
              .said("rectification.resumed");
      case RectificationOverdue it -> body.with("dueOn", it.due()).said("rectification.overdue");
      case ProblemVoided it -> body.with("voidedOn", it.on()).said("rectification.voided");
    };
  }
}
