package casework.scoring.directory.adapter.kafka;

import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;
import casework.scoring.directory.domain.Appointment;
import casework.scoring.directory.domain.CadreEvent;
import casework.scoring.directory.domain.CadreEvent.AppointmentWithdrawn;
import casework.scoring.directory.domain.CadreEvent.CadreAppointed;
import casework.scoring.directory.domain.CadreEvent.CadreCorrected;
import casework.scoring.directory.domain.CadreEvent.CadreEntered;
import casework.scoring.directory.domain.CadreEvent.CadreLeft;
import casework.scoring.directory.domain.CadreEvent.CadreRetired;
import casework.scoring.directory.domain.CadreEvent.CadreTransferred;
import casework.scoring.directory.domain.Correction;
import org.jspecify.annotations.Nullable;

/** Gives each fact about a cadre its form on the wire. */
public final class CadreEventWriter implements EventWriter<CadreEvent> {

  /** The topic of everything that is said about cadres. */
  public static final String TOPIC = "casework.cadre.v1";

  @Override
  public WireEvent write(CadreEvent event) {
    WireBody body = new WireBody().with("cadre", event.cadre()).with("organ", event.organ());
    return switch (event) {
      case CadreEntered it -> fact("entered", body.with("enteredOn", it.on()));
      case CadreAppointed it -> fact("appointed", appointment(body, it.appointment(), null));
      case CadreTransferred it ->
          fact("transferred", appointment(body, it.appointment(), it.from()));
      case AppointmentWithdrawn it ->
          fact(
              "appointment-withdrawn",
              body.with("appointment", it.appointment()).with("withdrawnOn", it.on()));
      case CadreRetired it -> fact("retired", body.with("retiredOn", it.on()));
      case CadreLeft it -> fact("left", body.with("leftOn", it.on()));
      case CadreCorrected it -> fact("corrected", corrected(body, it));
    };
  }

  private static WireBody appointment(
      WireBody body, Appointment it, Appointment.@Nullable Place from) {
    body.with("appointment", it.id());
    if (from != null) {
      body.with("fromUnit", from.unit()).with("fromPost", from.post());
    }
    return body.with("unit", it.place().unit())
        .with("post", it.place().post())
        .with("postKind", it.kind())
        .with("decidedOn", it.decidedOn())
        .with("takesOfficeOn", it.takesOfficeOn());
  }

  // A name that was wrong is told by the cadre's record, not here.
  private static WireBody corrected(WireBody body, CadreCorrected it) {
    Correction right = it.correction();
    return body.with("fields", right.fields())
        .with("correctedOn", it.on())
        .with("appointment", right.appointment())
        .with("decidedOn", right.decidedOn())
        .with("takesOfficeOn", right.takesOfficeOn())
        .with("postKind", right.postKind())
        .with("retiredOn", right.retiredOn());
  }

  private static WireEvent fact(String what, WireBody body) {
    return WireEvent.of(TOPIC, "casework.cadre." + what + ".v1", body.fields());
  }
}
