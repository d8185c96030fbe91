package casework.petition.adapter.kafka;

import casework.petition.domain.Intake;
import casework.petition.domain.PetitionEvent;
import casework.petition.domain.PetitionEvent.NoticeColourChanged;
import casework.petition.domain.PetitionEvent.NoticeGiven;
import casework.petition.domain.PetitionEvent.PetitionAccepted;
import casework.petition.domain.PetitionEvent.PetitionClosed;
import casework.petition.domain.PetitionEvent.PetitionReferred;
import casework.petition.domain.PetitionEvent.PetitionRefused;
import casework.petition.domain.PetitionEvent.PetitionRegistered;
import casework.petition.domain.PetitionEvent.PetitionReopened;
import casework.platform.store.EventWriter;
import casework.platform.store.WireEvent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Gives each fact about a petition its form on the wire: ids, dates and codes, never a name. */
public final class PetitionEventWriter implements EventWriter<PetitionEvent> {

  /** The topic of everything petitions say. */
  public static final String TOPIC = "casework.petition.v1";

  @Override
  public WireEvent write(PetitionEvent event) {
    return switch (event) {
      case PetitionRegistered registered -> fact("registered", registered, registered(registered));
      case PetitionAccepted accepted ->
          fact(
              "accepted",
              accepted,
              body(accepted, "category", accepted.category().code(), "acceptedOn", accepted.on()));
      case PetitionRefused refused ->
          fact(
              "refused",
              refused,
              body(refused, "reason", refused.reason().code(), "refusedOn", refused.on()));
      // The owner's own clue ledger has to hear of it; the body says that it is restricted.
      case PetitionReferred referred ->
          WireEvent.of(TOPIC, "casework.petition.referred.v1", referred(referred));
      case NoticeGiven given ->
          fact(
              "notice-given",
              given,
              body(
                  given,
                  "givenOn",
                  given.givenOn(),
                  "way",
                  given.way().code(),
                  "dueOn",
                  given.dueOn()));
      case NoticeColourChanged changed ->
          fact(
              "notice-colour-changed",
              changed,
              body(
                  changed,
                  "colour",
                  changed.colour().name().toLowerCase(Locale.ROOT),
                  "dueOn",
                  changed.dueOn(),
                  "changedOn",
                  changed.on()));
      case PetitionReopened reopened ->
          fact("reopened", reopened, body(reopened, "reopenedOn", reopened.on()));
      case PetitionClosed closed ->
          fact(
              "closed",
              closed,
              body(closed, "outcome", closed.outcome().code(), "closedOn", closed.on()));
    };
  }

  private static WireEvent fact(String what, PetitionEvent event, Map<String, ?> body) {
    return new WireEvent(TOPIC, "casework.petition." + what + ".v1", body, event.restricted());
  }

  private static Map<String, Object> registered(PetitionRegistered event) {
    Intake intake = event.intake();
    return body(
        event,
        "region",
        intake.region().value(),
        "channel",
        intake.channel().code(),
        "problem",
        intake.problem().code(),
        "nameStatus",
        event.nameStatus().code(),
        "receivedOn",
        intake.receivedOn(),
        "accusedCount",
        intake.accused().size());
  }

  private static Map<String, Object> referred(PetitionReferred event) {
    Intake intake = event.intake();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("petition", event.petition().value().toString());
    body.put("referral", event.referral().toString());
    body.put("organ", event.organ());
    body.put("region", intake.region().value());
    body.put("category", event.category().code());
    body.put("problem", intake.problem().code());
    body.put("channel", intake.channel().code());
    body.put("receivedOn", intake.receivedOn().toString());
    body.put("referredOn", event.on().toString());
    body.put("accusedCount", event.accusedCount());
    body.put("realName", event.realName());
    body.put("restricted", event.restricted());
    return body;
  }

  private static Map<String, Object> body(PetitionEvent event, Object... fields) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("petition", event.petition().value().toString());
    body.put("organ", event.organ());
    for (int i = 0; i < fields.length; i += 2) {
      Object value = fields[i + 1];
      body.put((String) fields[i], value instanceof Integer ? value : value.toString());
    }
    return body;
  }
}
