package casework.clue.adapter.kafka;

import casework.clue.domain.Case;
import casework.clue.domain.CaseEvent;
import casework.clue.domain.CaseEvent.CaseClosed;
import casework.clue.domain.CaseEvent.CaseFiled;
import casework.clue.domain.CaseEvent.CaseReopened;
import casework.clue.domain.CaseEvent.SanctionImposed;
import casework.clue.domain.CaseEvent.SanctionRevoked;
import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;

/** Gives each fact about a case its form on the wire. */
public final class CaseEventWriter implements EventWriter<CaseEvent> {

  @Override
  public WireEvent write(CaseEvent event) {
    Case about = event.about();
    WireBody body = new WireBody().with("case", about.id());
    ClueEventWriter.about(about.clue()).fields().forEach(body::with);
    return switch (event) {
      case CaseFiled _ ->
          fact(
              "casework.case.filed.v1",
              about,
              body.with("number", about.number())
                  .with("department", about.department())
                  .with("persons", about.persons().size())
                  .with("filedOn", about.filedOn()));
      case SanctionImposed it ->
          fact(
              "casework.sanction.imposed.v1",
              about,
              body.with("person", it.person())
                  .with("cadre", it.cadre())
                  .with("measures", it.measures())
                  .with("decidedOn", it.on()));
      case SanctionRevoked it ->
          fact(
              "casework.sanction.revoked.v1",
              about,
              body.with("person", it.person())
                  .with("cadre", it.cadre())
                  .with("revokedOn", it.on()));
      case CaseReopened it ->
          fact("casework.case.reopened.v1", about, body.with("reopenedOn", it.on()));
      case CaseClosed it -> fact("casework.case.closed.v1", about, body.with("closedOn", it.on()));
    };
  }

  private static WireEvent fact(String type, Case about, WireBody body) {
    return new WireEvent(ClueEventWriter.TOPIC, type, body.fields(), about.clue().restricted());
  }
}
