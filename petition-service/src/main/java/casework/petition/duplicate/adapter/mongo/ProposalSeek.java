package casework.petition.duplicate.adapter.mongo;

import casework.petition.duplicate.domain.Proposal;
import java.util.function.Function;
import org.bson.Document;

/** By which fields proposed duplicates are looked up: whose they are, and whether they wait. */
public final class ProposalSeek implements Function<Proposal, Document> {

  @Override
  public Document apply(Proposal proposal) {
    Document seek = new Document("organ", proposal.organ()).append("petition", proposal.petition());
    if (proposal.isOpen()) {
      seek.append("openSince", proposal.receivedOn().toString());
    }
    return seek;
  }
}
