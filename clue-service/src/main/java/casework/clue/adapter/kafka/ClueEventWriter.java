package casework.clue.adapter.kafka;

import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueEvent.ClockPaused;
import casework.clue.domain.ClueEvent.ClockResumed;
import casework.clue.domain.ClueEvent.ClueArrived;
import casework.clue.domain.ClueEvent.ClueClosed;
import casework.clue.domain.ClueEvent.ClueCorrected;
import casework.clue.domain.ClueEvent.ClueHandedOver;
import casework.clue.domain.ClueEvent.ClueNoticed;
import casework.clue.domain.ClueEvent.ClueRegistered;
import casework.clue.domain.ClueEvent.ClueReopened;
import casework.clue.domain.ClueEvent.ClueStruckOff;
import casework.clue.domain.ClueEvent.ClueStudied;
import casework.clue.domain.ClueEvent.ClueTakenOver;
import casework.clue.domain.ClueEvent.ClueVoided;
import casework.clue.domain.ClueEvent.ColourChanged;
import casework.clue.domain.ClueEvent.DeadlineExtended;
import casework.clue.domain.ClueEvent.DisposalApproved;
import casework.clue.domain.ClueEvent.DistributionApproved;
import casework.clue.domain.ClueEvent.DistributionProposed;
import casework.clue.domain.ClueEvent.DueRecomputed;
import casework.clue.domain.ClueEvent.KeeperChanged;
import casework.clue.domain.ClueEvent.NoticeAnswered;
import casework.clue.domain.ClueEvent.OfficerRecused;
import casework.clue.domain.ClueEvent.PromptAcknowledged;
import casework.clue.domain.ClueEvent.ReturnedToStudy;
import casework.clue.domain.ClueRef;
import casework.clue.domain.Filing;
import casework.platform.kernel.Identifiers;
import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;
import java.util.Locale;

/** Gives each fact about a clue its form on the wire. */
public final class ClueEventWriter implements EventWriter<ClueEvent> {

  /** The topic of everything clues and their cases say. */
  public static final String TOPIC = "casework.clue.v1";

  @Override
  public WireEvent write(ClueEvent event) {
    WireBody body = about(event.about());
    return switch (event) {
      case ClueArrived it ->
          fact(
              "arrived",
              it,
              body.with("region", it.region())
                  .with("problem", it.problem())
                  .with("channel", it.channel())
                  .with("arrivedOn", it.arrivedOn()));
      case ClueTakenOver it ->
          fact(
              "taken-over",
              it,
              body.with("number", it.number())
                  .with("department", it.department())
                  .with("receivedOn", it.receivedOn())
                  .with("takenOverOn", it.takenOverOn()));
      case ClueRegistered it ->
          fact("registered", it, body.with("number", it.number()).with("registeredOn", it.on()));
      case DistributionProposed it ->
          fact(
              "distribution-proposed",
              it,
              body.with("department", it.department())
                  .with("mode", it.mode())
                  .with("proposedOn", it.on()));
      case DistributionApproved it ->
          fact(
              "distribution-approved",
              it,
              body.with("department", it.department())
                  .with("mode", it.mode())
                  .with("approvedOn", it.on()));
      case ClueHandedOver it ->
          fact(
              "handed-over",
              it,
              body.with("department", it.department())
                  .with("keeper", it.keeper())
                  .with("receivedOn", it.receivedOn())
                  .with("dueOn", it.due()));
      case KeeperChanged it ->
          fact(
              "keeper-changed",
              it,
              body.with("department", it.department())
                  .with("keeper", it.keeper())
                  .with("changedOn", it.on()));
      case OfficerRecused it ->
          fact(
              "officer-recused",
              it,
              body.with("officer", it.officer())
                  .with("ground", it.ground())
                  .with("recusedOn", it.on()));
      case ClueStudied it ->
          fact(
              "studied",
              it,
              body.with("level", it.level())
                  .with("conclusion", it.conclusion())
                  .with("heldOn", it.heldOn()));
      case DisposalApproved it ->
          fact(
              "disposal-approved",
              it,
              body.with("method", it.method()).with("approvedOn", it.on()).with("dueOn", it.due()));
      case ReturnedToStudy it ->
          fact(
              "returned-to-study",
              it,
              body.with("method", it.from()).with("returnedOn", it.on()).with("dueOn", it.due()));
      case DeadlineExtended it ->
          fact(
              "extended",
              it,
              stage(body, it.stage())
                  .with("months", it.months())
                  .with("grantedOn", it.on())
                  .with("dueOn", it.due()));
      case ClockPaused it ->
          fact(
              "paused",
              it,
              stage(body, it.stage())
                  .with("reason", it.reason())
                  .with("from", it.from())
                  .with("recordedOn", it.recordedOn()));
      case ClockResumed it ->
          fact(
              "resumed",
              it,
              stage(body, it.stage())
                  .with("until", it.until())
                  .with("recordedOn", it.recordedOn())
                  .with("dueOn", it.due()));
      case DueRecomputed it ->
          fact(
              "due-recomputed",
              it,
              stage(body, it.stage())
                  .with("from", it.from())
                  .with("to", it.to())
                  .with("calendar", it.calendar())
                  .with("recomputedOn", it.on()));
      case ColourChanged it ->
          fact(
              "colour-changed",
              it,
              stage(body, it.stage())
                  .with("from", it.from())
                  .with("to", it.to())
                  .with("dueOn", it.due())
                  .with("changedOn", it.on()));
      case ClueNoticed it -> fact("noticed", it, noticed(body, it));
      case NoticeAnswered it ->
          fact("notice-answered", it, body.with("notice", it.notice()).with("answeredOn", it.on()));
      case PromptAcknowledged it ->
          fact(
              "prompt-acknowledged",
              it,
              body.with("prompt", it.prompt()).with("acknowledgedOn", it.on()));
      case ClueClosed it -> fact("closed", it, closed(body, it));
      // The owner's own petition closes and opens with it: ids alone, whoever else may read them.
      case ClueStruckOff it -> said("struck-off", body.with("struckOffOn", it.on()), false);
      case ClueVoided it -> said("voided", body.with("voidedOn", it.on()), false);
      case ClueReopened it ->
          said("reopened", body.with("reason", it.reason()).with("reopenedOn", it.on()), false);
      case ClueCorrected it ->
          fact("corrected", it, body.with("fields", it.fields()).with("correctedOn", it.on()));
    };
  }

  static WireBody about(ClueRef about) {
    return new WireBody()
        .with("clue", about.clue())
        .with("organ", about.organ())
        .with("petition", about.petition())
        .with("referral", about.referral())
        .with("origin", about.origin())
        .with("originMatter", about.originMatter())
        .with("transfer", about.transfer());
  }

  private static WireBody stage(WireBody body, String stage) {
    return body.with("stage", stage.toLowerCase(Locale.ROOT));
  }

  private static WireBody noticed(WireBody body, ClueNoticed it) {
    String mandate =
        it.level() == null
            ? null
            : Identifiers.derive("mandate", it.about().clue().toString(), it.colour().name())
                .toString();
    return body.with("colour", it.colour())
        .with("action", it.action())
        .with("recipients", it.recipients())
        .with("number", it.number())
        .with("noticedOn", it.on())
        .with("answerBy", it.answerBy())
        .with("level", it.level())
        .with("mandate", mandate)
        .with("mandated", it.mandated())
        .with("department", it.department())
        .with("keeper", it.keeper());
  }

  private static WireBody closed(WireBody body, ClueClosed it) {
    body.with("method", it.method()).with("result", it.kind()).with("closedOn", it.on());
    Filing filing = it.filing();
    return filing == null
        ? body
        : body.with("case", filing.id())
            .with("caseNumber", filing.number())
            .with("persons", filing.persons().size());
  }

  private static WireEvent fact(String what, ClueEvent event, WireBody body) {
    return said(what, body, event.about().restricted());
  }

  private static WireEvent said(String what, WireBody body, boolean restricted) {
    return new WireEvent(TOPIC, "casework.clue." + what + ".v1", body.fields(), restricted);
  }
}
