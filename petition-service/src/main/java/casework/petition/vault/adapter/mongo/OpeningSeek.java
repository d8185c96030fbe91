package casework.petition.vault.adapter.mongo;

import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningState.Requested;
import java.time.Instant;
import java.util.function.Function;
import org.bson.Document;

/** Which fields an opening can be looked up by; {@code until} is machine time. */
public final class OpeningSeek implements Function<IdentityOpening, Document> {

  @Override
  public Document apply(IdentityOpening opening) {
    Document seek =
        new Document("petition", opening.petition().toString())
            .append("status", opening.state().code());
    Instant until = opening.state().until();
    if (until != null) {
      seek.append("until", until);
    }
    if (opening.state() instanceof Requested) {
      seek.append("undecidedIn", opening.organ());
    }
    return seek;
  }
}
