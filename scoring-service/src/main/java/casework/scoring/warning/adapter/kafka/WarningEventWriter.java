package casework.scoring.warning.adapter.kafka;

import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;
import casework.scoring.warning.domain.Card;
import casework.scoring.warning.domain.Target;
import casework.scoring.warning.domain.WarningEvent;
import casework.scoring.warning.domain.WarningEvent.CadreWarned;
import casework.scoring.warning.domain.WarningEvent.GateOpened;
import casework.scoring.warning.domain.WarningEvent.WarningHandled;
import casework.scoring.warning.domain.WarningEvent.WarningPeriodOver;
import casework.scoring.warning.domain.WarningEvent.WarningRevoked;
import casework.scoring.warning.domain.WarningEvent.WarningVoided;

/** Gives each fact about a warning its form on the wire. */
public final class WarningEventWriter implements EventWriter<WarningEvent> {

  private static final String TOPIC = "casework.scoring.v1";

  @Override
  public WireEvent write(WarningEvent event) {
    WireBody body = about(event.about());
    return switch (event) {
      case CadreWarned it ->
          fact(
              "warned",
              card(body, it.card())
                  .with("warnedOn", it.card().from())
                  .with("untilOn", it.card().until()));
      case WarningPeriodOver it ->
          fact(
              "warning-period-over",
              card(body, it.card()).with("untilOn", it.card().until()).with("overOn", it.on()));
      case WarningRevoked it -> fact("warning-revoked", body.with("revokedOn", it.on()));
      case WarningHandled it ->
          fact("warning-handled", body.with("measure", it.measure()).with("handledOn", it.on()));
      case WarningVoided it -> fact("warning-voided", body.with("voidedOn", it.on()));
      case GateOpened it ->
          fact(
              "gate-opened",
              body.with("gate", it.gate()).with("untilOn", it.until()).with("openedOn", it.on()));
    };
  }

  private static WireBody about(WarningEvent.About about) {
    String field = about.target().kind() == Target.Kind.CADRE ? "cadre" : "team";
    return new WireBody()
        .with("warning", about.warning())
        .with(field, about.target().id())
        .with("organ", about.organ());
  }

  private static WireBody card(WireBody body, Card card) {
    return body.with("level", card.level()).with("round", card.round());
  }

  private static WireEvent fact(String what, WireBody body) {
    return WireEvent.of(TOPIC, "casework.cadre." + what + ".v1", body.fields());
  }
}
