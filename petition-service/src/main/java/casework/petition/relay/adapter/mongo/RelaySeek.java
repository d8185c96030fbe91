package casework.petition.relay.adapter.mongo;

import casework.petition.relay.domain.Relay;
import casework.platform.kernel.LawDays;
import java.time.LocalDate;
import java.util.function.Function;
import org.bson.Document;

/** Which fields a relay can be looked up by; of its carrier nothing. */
public final class RelaySeek implements Function<Relay, Document> {

  @Override
  public Document apply(Relay relay) {
    Document seek =
        new Document("organ", relay.organ())
            .append("receivingOrgan", relay.receivingOrgan())
            .append("route", relay.route().code())
            .append("status", relay.state().code())
            .append("receivedOn", relay.receivedOn().toString())
            .append("open", relay.limit().runs())
            .append("calendar", relay.limit().clock().calendarVersion());
    LocalDate next = relay.limit().lookOn();
    if (next != null) {
      seek.append("nextTransitionAt", LawDays.startOf(next));
    }
    return seek;
  }
}
