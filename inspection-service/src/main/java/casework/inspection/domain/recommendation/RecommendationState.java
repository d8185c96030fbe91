package casework.inspection.domain.recommendation;

import casework.inspection.domain.SeriesNumber;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.Optional;

/** What stage a recommendation is in; each carries only the facts that exist in it. */
public sealed interface RecommendationState {

  record Drafted() implements RecommendationState {}

  /** It has gone out; the reply is due. */
  record Issued(Issue issue) implements RecommendationState, Out {}

  /** A reply is there. */
  record Answered(Issue issue, Reply reply) implements RecommendationState, Out {}

  /** The reply satisfies. */
  record Accepted(Issue issue, Reply reply, Signed by) implements RecommendationState, Out {}

  /** Never went out. */
  record Discarded(String reason, Signed by) implements RecommendationState {}

  /** How it went out. */
  record Issue(SeriesNumber number, LocalDate issuedOn, IssuedDocument document, Signed by) {}

  /** States in which it has a number. */
  sealed interface Out permits Issued, Answered, Accepted {
    Issue issue();
  }

  /** How it went out; empty for what never did. */
  default Optional<Issue> issued() {
    return this instanceof Out out ? Optional.of(out.issue()) : Optional.empty();
  }

  /** The reply that stands. */
  default Optional<Reply> replied() {
    return switch (this) {
      case Answered now -> Optional.of(now.reply());
      case Accepted now -> Optional.of(now.reply());
      case Drafted _, Issued _, Discarded _ -> Optional.empty();
    };
  }
}
