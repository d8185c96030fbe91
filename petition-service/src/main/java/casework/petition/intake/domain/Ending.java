package casework.petition.intake.domain;

import casework.petition.intake.domain.PetitionState.Accepted;
import casework.petition.intake.domain.PetitionState.Closed;
import casework.petition.intake.domain.PetitionState.Referred;
import casework.petition.intake.domain.PetitionState.Refused;
import casework.petition.intake.domain.PetitionState.Registered;
import casework.petition.intake.domain.PetitionState.Transferred;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.Set;

/** In which ways a petition may be closed by hand, as it stands. */
final class Ending {

  private Ending() {}

  @Rule(value = "R-INT-05", kind = RuleKind.REFUSES)
  static void require(Petition petition, Outcome outcome) {
    if (!ways(petition).contains(outcome)) {
      throw new casework.platform.kernel.Refused(new PetitionRefusal.NotThatOutcome(outcome));
    }
  }

  @Rule(value = "R-INT-06", kind = RuleKind.REFUSES)
  private static Set<Outcome> ways(Petition petition) {
    return petition.repeat() == null
        ? ways(petition.state(), petition.intake().channel())
        : Set.of(Outcome.KEPT_FOR_REFERENCE);
  }

  private static Set<Outcome> ways(PetitionState state, Channel channel) {
    return switch (state) {
      case Refused refused -> ofRefused(refused.reason(), channel);
      case Accepted accepted -> ofAccepted(accepted.category());
      case Referred _ -> Set.of(Outcome.KEPT_FOR_REFERENCE);
      case Registered _, Closed _, Transferred _ -> Set.of();
    };
  }

  /** Letters are forwarded to the competent body; who came, called or wrote online is told. */
  private static Set<Outcome> ofRefused(RefusalReason reason, Channel channel) {
    return switch (reason) {
      case NO_SUBSTANCE -> Set.of(Outcome.KEPT_FOR_REFERENCE);
      case OTHER_PROCEDURE, OTHER_BODY ->
          switch (channel) {
            case LETTER -> Set.of(Outcome.FORWARDED);
            case VISIT, WEB, PHONE -> Set.of(Outcome.TOLD_WHERE_TO_GO);
            case OTHER -> Set.of(Outcome.FORWARDED, Outcome.TOLD_WHERE_TO_GO);
          };
    };
  }

  private static Set<Outcome> ofAccepted(Category category) {
    return switch (category) {
      case ACCUSATION -> Set.of();
      case APPEAL, SUGGESTION ->
          Set.of(Outcome.ANSWERED, Outcome.FORWARDED, Outcome.KEPT_FOR_REFERENCE);
      case OUT_OF_SCOPE -> Set.of(Outcome.FORWARDED, Outcome.TOLD_WHERE_TO_GO);
    };
  }
}
