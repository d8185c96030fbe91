package casework.petition.duplicate.application;

import casework.petition.duplicate.domain.LikenessTerms;
import casework.petition.duplicate.domain.LikenessTerms.Match;
import casework.petition.duplicate.domain.Proposal;
import casework.petition.duplicate.domain.Trace;
import casework.petition.intake.application.ContentSafe;
import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks, once a petition is registered, for earlier ones of the same organ that say the same, and
 * proposes them to the petition department. What it does a second time changes nothing, so that it
 * can be done again after a crash.
 */
@Named
public final class FindDuplicates {

  /** A look-up stays a few reads, however often an accused is reported. */
  static final int MOST_COMPARED = 100;

  private static final int TRIES = 5;

  private final Petitions petitions;
  private final ContentSafe safe;
  private final Tracing tracing;
  private final Traces traces;
  private final LikenessTerms terms;
  private final Proposals proposals;

  public FindDuplicates(
      Petitions petitions,
      ContentSafe safe,
      Tracing tracing,
      Traces traces,
      LikenessTerms terms,
      Proposals proposals) {
    this.petitions = petitions;
    this.safe = safe;
    this.tracing = tracing;
    this.traces = traces;
    this.terms = terms;
    this.proposals = proposals;
  }

  @Rule("R-INT-06")
  public void handle(PetitionId id, Act act) {
    Optional<Petition> petition = petitions.find(id).map(Stored::state);
    SealedContent content = petition.map(Petition::content).orElse(null);
    if (petition.isEmpty() || content == null) {
      return;
    }
    // Kept before looking: of two petitions that come at the same time one finds the other.
    Trace trace = tracing.of(petition.get(), safe.open(id, content));
    traces.keep(trace);
    matches(trace).forEach(each -> propose(each, act));
    if (hasGone(id)) {
      traces.remove(id.value());
    }
  }

  private List<Match> matches(Trace trace) {
    return traces.near(trace, MOST_COMPARED).stream()
        .flatMap(each -> terms.compare(trace, each).stream())
        .sorted(Comparator.comparingInt(Match::likeness).reversed())
        .limit(Proposal.MOST)
        .toList();
  }

  /** Moved to another organ meanwhile: what was kept of its content must not stay behind. */
  private boolean hasGone(PetitionId id) {
    return petitions.find(id).map(each -> each.state().content() == null).orElse(true);
  }

  private void propose(Match match, Act act) {
    for (int tries = 1; ; tries++) {
      try {
        Optional<Stored<Proposal>> before = proposals.find(match.later().petition());
        if (before.isEmpty()) {
          if (!proposals.add(Proposal.raised(match), act).replayed()) {
            return;
          }
          before = proposals.find(match.later().petition());
        }
        Stored<Proposal> read = before.orElseThrow();
        Optional<Change<Proposal, Void>> change = read.state().with(match);
        change.ifPresent(each -> proposals.save(read, each, act));
        return;
      } catch (StaleRevision stale) {
        // An officer, or the other petition's look-up, was first.
        if (tries == TRIES) {
          throw stale;
        }
      }
    }
  }
}
