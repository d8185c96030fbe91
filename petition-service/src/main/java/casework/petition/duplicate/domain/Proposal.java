package casework.petition.duplicate.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The earlier petitions that one petition may repeat, as the software proposes them and as a person
 * decided on each. Proposing changes nothing about either petition.
 */
public record Proposal(
    UUID petition, String organ, String number, LocalDate receivedOn, List<Candidate> candidates) {

  /** More are not read by anybody. */
  public static final int MOST = 5;

  public Proposal {
    candidates = List.copyOf(candidates);
  }

  /** The first proposal for a petition. */
  @Rule("R-INT-06")
  public static Change<Proposal, Void> raised(LikenessTerms.Match match) {
    Trace later = match.later();
    return change(
        new Proposal(
            later.petition(),
            later.organ(),
            later.number(),
            later.receivedOn(),
            List.of(Candidate.of(match))),
        "duplicate-proposal");
  }

  /** One more candidate; nothing where it is known, or better ones fill the list. */
  public Optional<Change<Proposal, Void>> with(LikenessTerms.Match match) {
    Candidate more = Candidate.of(match);
    if (of(more.first()).isPresent()) {
      return Optional.empty();
    }
    List<Candidate> all = new ArrayList<>(candidates);
    all.add(more);
    while (all.size() > MOST) {
      Optional<Candidate> least =
          all.stream()
              .filter(each -> each.standing() == Standing.OPEN)
              .min(Comparator.comparingInt(Candidate::likeness));
      if (least.isEmpty() || least.get().equals(more)) {
        return Optional.empty();
      }
      all.remove(least.get());
    }
    all.sort(Comparator.comparingInt(Candidate::likeness).reversed());
    return Optional.of(change(having(all), "duplicate-proposal"));
  }

  /** A person's word that the petition does not repeat that one. */
  @Rule(value = "R-INT-06", kind = RuleKind.REFUSES)
  public Change<Proposal, Void> reject(UUID first, Act act) {
    if (!act.actor().is(Role.INTAKE) || !act.actor().organ().equals(organ)) {
      throw new Refused(new DuplicateRefusal.NotYourOrgan());
    }
    Candidate candidate =
        of(first).orElseThrow(() -> new Refused(new DuplicateRefusal.NoSuchDuplicate()));
    if (candidate.standing() != Standing.OPEN) {
      throw new Refused(new DuplicateRefusal.DuplicateSettled());
    }
    return change(
        having(replaced(candidate.now(Standing.REJECTED, act.signed(), null))),
        "duplicate-rejection");
  }

  /** The petition was confirmed to repeat that one, or that was taken back; nothing where known. */
  public Optional<Change<Proposal, Void>> settled(
      UUID first, Standing standing, @Nullable String why, Signed by) {
    return of(first)
        .filter(each -> each.standing() != standing)
        .map(each -> change(having(replaced(each.now(standing, by, why))), word(standing)));
  }

  /** Whether a person has to look: nothing is confirmed and something is open. */
  public boolean isOpen() {
    return candidates.stream().noneMatch(each -> each.standing() == Standing.CONFIRMED)
        && candidates.stream().anyMatch(each -> each.standing() == Standing.OPEN);
  }

  private static String word(Standing standing) {
    return standing == Standing.CONFIRMED ? "duplicate-confirmation" : "duplicate-undoing";
  }

  private Optional<Candidate> of(UUID first) {
    return candidates.stream().filter(each -> each.first().equals(first)).findFirst();
  }

  private List<Candidate> replaced(Candidate changed) {
    return candidates.stream()
        .map(each -> each.first().equals(changed.first()) ? changed : each)
        .toList();
  }

  private Proposal having(List<Candidate> other) {
    return new Proposal(petition, organ, number, receivedOn, other);
  }

  private static Change<Proposal, Void> change(Proposal next, String step) {
    return new Change<>(next, step, List.of("R-INT-06"), List.of());
  }
}
