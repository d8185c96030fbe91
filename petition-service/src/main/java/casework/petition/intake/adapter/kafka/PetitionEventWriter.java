package casework.petition.intake.adapter.kafka;

import casework.petition.intake.domain.Intake;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.intake.domain.PetitionEvent.NoticeColourChanged;
import casework.petition.intake.domain.PetitionEvent.NoticeGiven;
import casework.petition.intake.domain.PetitionEvent.PetitionAccepted;
import casework.petition.intake.domain.PetitionEvent.PetitionClosed;
import casework.petition.intake.domain.PetitionEvent.PetitionReferred;
import casework.petition.intake.domain.PetitionEvent.PetitionRefused;
import casework.petition.intake.domain.PetitionEvent.PetitionRegistered;
import casework.petition.intake.domain.PetitionEvent.PetitionReopened;
import casework.petition.intake.domain.PetitionEvent.RepeatConfirmed;
import casework.petition.intake.domain.PetitionEvent.RepeatUndone;
import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;

/** Gives each fact about a petition its form on the wire: ids, dates and codes, never a name. */
public final class PetitionEventWriter implements EventWriter<PetitionEvent> {

  /** The topic of everything petitions say. */
  public static final String TOPIC = "casework.petition.v1";

  @Override
  public WireEvent write(PetitionEvent event) {
    WireBody body = about(event);
    return switch (event) {
      case PetitionRegistered it -> fact("registered", it, registered(body, it));
      case PetitionAccepted it ->
          fact(
              "accepted",
              it,
              body.with("category", it.category().code()).with("acceptedOn", it.on()));
      case PetitionRefused it ->
          fact(
              "refused",
              it,
              body.with("reason", it.reason().code())
                  .with("refusedOn", it.on())
                  .with("cadres", it.cadres()));
      // The owner's own clue ledger has to hear of it; the body says that it is restricted.
      case PetitionReferred it ->
          WireEvent.of(TOPIC, "casework.petition.referred.v1", referred(it).fields());
      case NoticeGiven it ->
          fact(
              "notice-given",
              it,
              body.with("givenOn", it.givenOn())
                  .with("way", it.way().code())
                  .with("dueOn", it.dueOn()));
      case NoticeColourChanged it ->
          fact(
              "notice-colour-changed",
              it,
              body.with("colour", it.colour())
                  .with("dueOn", it.dueOn())
                  .with("changedOn", it.on()));
      case RepeatConfirmed it ->
          fact(
              "repeat-confirmed",
              it,
              body.with("of", it.of().value())
                  .with("first", it.first().value())
                  .with("confirmedOn", it.on()));
      case RepeatUndone it ->
          fact(
              "repeat-undone",
              it,
              body.with("of", it.of().value())
                  .with("reason", it.reason().code())
                  .with("undoneOn", it.on()));
      case PetitionReopened it -> fact("reopened", it, body.with("reopenedOn", it.on()));
      case PetitionClosed it ->
          fact("closed", it, body.with("outcome", it.outcome().code()).with("closedOn", it.on()));
    };
  }

  private static WireBody about(PetitionEvent event) {
    return new WireBody().with("petition", event.petition().value()).with("organ", event.organ());
  }

  private static WireBody registered(WireBody body, PetitionRegistered event) {
    Intake intake = event.intake();
    return body.with("region", intake.region().value())
        .with("channel", intake.channel().code())
        .with("problem", intake.problem().code())
        .with("nameStatus", event.nameStatus().code())
        .with("receivedOn", intake.receivedOn())
        .with("accusedCount", intake.accused().size());
  }

  private static WireBody referred(PetitionReferred event) {
    Intake intake = event.intake();
    return new WireBody()
        .with("petition", event.petition().value())
        .with("referral", event.referral())
        .with("organ", event.organ())
        .with("region", intake.region().value())
        .with("category", event.category().code())
        .with("problem", intake.problem().code())
        .with("channel", intake.channel().code())
        .with("receivedOn", intake.receivedOn())
        .with("referredOn", event.on())
        .with("accusedCount", event.accusedCount())
        .with("realName", event.realName())
        .with("restricted", event.restricted());
  }

  private static WireEvent fact(String what, PetitionEvent event, WireBody body) {
    return new WireEvent(
        TOPIC, "casework.petition." + what + ".v1", body.fields(), event.restricted());
  }
}
