package casework.scoring.opinion.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What stage an opinion is in; each carries only what exists in it. */
public sealed interface OpinionState {

  /** Waits for the answers of all services. */
  record Requested() implements OpinionState {}

  /** All services have answered. */
  record Gathered(List<CadreFacts> facts) implements OpinionState {
    public Gathered {
      facts = List.copyOf(facts);
    }
  }

  record Drafted(Draft draft) implements OpinionState {}

  /** Bears one of two signatures. */
  record SignedOnce(Draft draft, Signed first) implements OpinionState {}

  record Issued(Draft draft, Signed first, Signed second, String number, LocalDate on)
      implements OpinionState {}

  record Withdrawn(String reason, Signed by) implements OpinionState {}

  /** The verdicts with the facts they rest on. */
  record Draft(List<CadreFacts> facts, List<Verdict> verdicts, Signed by) {
    public Draft {
      facts = List.copyOf(facts);
      verdicts = List.copyOf(verdicts);
    }
  }

  /** The facts, once they are there. */
  default List<CadreFacts> known() {
    return switch (this) {
      case Requested _, Withdrawn _ -> List.of();
      case Gathered now -> now.facts();
      case Drafted now -> now.draft().facts();
      case SignedOnce now -> now.draft().facts();
      case Issued now -> now.draft().facts();
    };
  }

  /** The draft, once there is one. */
  default Optional<Draft> drafted() {
    return switch (this) {
      case Requested _, Withdrawn _, Gathered _ -> Optional.empty();
      case Drafted now -> Optional.of(now.draft());
      case SignedOnce now -> Optional.of(now.draft());
      case Issued now -> Optional.of(now.draft());
    };
  }
}
