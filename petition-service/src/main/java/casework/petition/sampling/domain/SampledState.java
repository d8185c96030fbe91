package casework.petition.sampling.domain;

import casework.platform.kernel.Signed;
import java.util.UUID;

/** What stage a drawn order is in. */
public sealed interface SampledState {

  /** Nobody has traced it. */
  record Drawn() implements SampledState {}

  /** Traced: the three questions are answered. */
  record Traced(Answers answers, Signed by) implements SampledState {}

  /** What was found has become a petition. */
  record FollowedUp(Answers answers, Signed by, UUID petition) implements SampledState {}

  /**
   * The three questions.
   *
   * @param handled whether what was asked for was done
   * @param procedure whether it was done by the rules
   * @param satisfied whether the caller says so
   */
  record Answers(boolean handled, boolean procedure, boolean satisfied) {

    public boolean allWell() {
      return handled && procedure && satisfied;
    }
  }

  /** The state's code. */
  default String code() {
    return switch (this) {
      case Drawn _ -> "drawn";
      case Traced _ -> "traced";
      case FollowedUp _ -> "followed-up";
    };
  }
}
