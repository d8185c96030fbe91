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
import casework.platform.kernel.Revision;
import casework.platform.kernel.Rule;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Looks, once petitions are registered, for earlier ones of the same organ that say the same, and
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

  /** Looks for what each of these petitions repeats, or is repeated by. */
  @Rule("R-INT-06")
  public void handle(Collection<PetitionId> registered, Act act) {
    Map<PetitionId, Stored<Petition>> petitions =
        this.petitions.findAll(registered).stream()
            .filter(each -> each.state().content() != null)
            .collect(Collectors.toMap(each -> each.state().id(), each -> each));
    // Kept before looking: of two petitions that come at the same time one finds the other.
    List<Trace> kept = petitions.values().stream().map(this::trace).toList();
    traces.keep(kept);
    Map<UUID, List<Trace>> near = traces.near(kept, MOST_COMPARED);
    for (Trace each : kept) {
      matches(each, near.getOrDefault(each.petition(), List.of()))
          .forEach(match -> propose(match, act));
    }
    gone(petitions).forEach(each -> traces.remove(each.value()));
  }

  private Trace trace(Stored<Petition> petition) {
    SealedContent content = Objects.requireNonNull(petition.state().content());
    return tracing.of(petition.state(), safe.open(petition.state().id(), content));
  }

  private List<Match> matches(Trace trace, List<Trace> near) {
    return near.stream()
        .flatMap(each -> terms.compare(trace, each).stream())
        .sorted(Comparator.comparingInt(Match::likeness).reversed())
        .limit(Proposal.MOST)
        .toList();
  }

  /** Moved to another organ meanwhile: what was kept of its content must not stay behind. */
  private List<PetitionId> gone(Map<PetitionId, Stored<Petition>> read) {
    Map<PetitionId, Revision> now = petitions.revisions(read.keySet());
    List<PetitionId> changed =
        read.entrySet().stream()
            .filter(each -> !each.getValue().revision().equals(now.get(each.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    Set<PetitionId> there =
        petitions.findAll(changed).stream()
            .map(Stored::state)
            .filter(each -> each.content() != null)
            .map(Petition::id)
            .collect(Collectors.toSet());
    return changed.stream().filter(each -> !there.contains(each)).toList();
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
