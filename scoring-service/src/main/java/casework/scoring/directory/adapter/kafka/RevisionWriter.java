package casework.scoring.directory.adapter.kafka;

import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;
import casework.scoring.directory.domain.Organ.OrganRevised;
import casework.scoring.directory.domain.Unit.UnitRevised;

/** Gives the fact that a record holds another version its form on the wire. */
public final class RevisionWriter {

  private RevisionWriter() {}

  public static WireEvent write(OrganRevised it) {
    WireBody body = new WireBody().with("organ", it.organ()).with("validFrom", it.validFrom());
    return WireEvent.of(CadreEventWriter.TOPIC, "casework.organ.revised.v1", body.fields());
  }

  public static WireEvent write(UnitRevised it) {
    WireBody body =
        new WireBody()
            .with("unit", it.unit())
            .with("organ", it.organ())
            .with("validFrom", it.validFrom());
    return WireEvent.of(CadreEventWriter.TOPIC, "casework.unit.revised.v1", body.fields());
  }
}
