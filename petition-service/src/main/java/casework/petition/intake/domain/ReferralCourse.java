package casework.petition.intake.domain;

import casework.petition.intake.domain.PetitionEvent.PetitionClosed;
import casework.petition.intake.domain.PetitionEvent.PetitionReopened;
import casework.petition.intake.domain.PetitionLifecycle.Step;
import casework.petition.intake.domain.PetitionState.Closed;
import casework.petition.intake.domain.PetitionState.Referred;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import casework.platform.kernel.Signed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a petition makes of the hand-overs, ends and reopenings of its clues. Of each clue the fact
 * with the highest place decides, so that an earlier one that comes later changes nothing.
 */
final class ReferralCourse {

  private ReferralCourse() {}

  @Rule("R-SEC-01")
  static Optional<Change<Petition, PetitionEvent>> placed(
      Petition petition, UUID referral, Referral.InHand with) {
    return petition.referrals().stream()
        .filter(each -> each.id().equals(referral) && !each.isPlacedAfter(with.fact()))
        .filter(_ -> PetitionLifecycle.TABLE.allows(petition.state(), Step.PLACE_REFERRAL))
        .findFirst()
        .map(before -> replaced(petition, before.placed(with)))
        .map(after -> still(after, Step.PLACE_REFERRAL, "referral-hand-over", "R-SEC-01"));
  }

  @Rule("R-CLUE-05")
  static Optional<Change<Petition, PetitionEvent>> ended(
      Petition petition, UUID referral, Referral.End end, long fact, Act act) {
    return open(petition, referral, fact, Step.END_REFERRAL)
        .map(before -> replaced(petition, before.ended(end, fact)))
        .map(
            after ->
                isOver(after)
                    ? closed(after, act)
                    : still(after, Step.END_REFERRAL, "referral-end", "R-CLUE-05"));
  }

  // A reporter is told the result of what was reopened as well: the petition is not over before.
  @Rule("T-RN-FB")
  static Optional<Change<Petition, PetitionEvent>> reopened(
      Petition petition, UUID referral, long fact, Act act) {
    return open(petition, referral, fact, Step.REOPEN_REFERRAL)
        .map(
            before -> {
              Petition after = replaced(petition, before.reopened(fact));
              return petition.state() instanceof Closed closed
                  ? openAgain(after, closed, before, act)
                  : still(after, Step.REOPEN_REFERRAL, "referral-reopening", "R-CLUE-05");
            });
  }

  /** The referral, where the fact adds to what is known of its clue and may be taken in. */
  private static Optional<Referral> open(Petition petition, UUID referral, long fact, Step step) {
    return petition.referrals().stream()
        .filter(each -> each.id().equals(referral) && !each.knowsMoreThan(fact))
        .filter(_ -> PetitionLifecycle.TABLE.allows(petition.state(), step))
        .findFirst();
  }

  private static Petition replaced(Petition petition, Referral changed) {
    return petition.withReferrals(
        petition.referrals().stream()
            .map(each -> each.id().equals(changed.id()) ? changed : each)
            .toList());
  }

  private static boolean isOver(Petition petition) {
    return petition.state() instanceof Referred
        && petition.unreferred().isEmpty()
        && petition.referrals().stream().noneMatch(Referral::isOpen);
  }

  private static Change<Petition, PetitionEvent> still(
      Petition petition, Step step, String word, String rule) {
    return Change.of(petition.to(step, petition.state()), word, List.of(rule));
  }

  private static Change<Petition, PetitionEvent> closed(Petition petition, Act act) {
    boolean struckOff =
        petition.referrals().stream()
            .map(Referral::end)
            .anyMatch(each -> each != null && each.how() == ClueEnd.STRUCK_OFF);
    Outcome outcome = struckOff ? Outcome.CLUE_STRUCK_OFF : Outcome.CLUE_VOIDED;
    PetitionState state = petition.state();
    Closed to = new Closed(state.category(), outcome, act.on(), state.acceptedBy());
    return Change.of(
        petition.to(Step.END_REFERRAL, to),
        "closure",
        List.of("R-CLUE-05"),
        new PetitionClosed(
            petition.id(), petition.organ(), outcome, act.on(), petition.restricted()));
  }

  private static Change<Petition, PetitionEvent> openAgain(
      Petition petition, Closed closed, Referral referral, Act act) {
    // Petitions closed before they could open again do not say who had accepted them; whoever
    // referred one had found it accepted.
    Signed acceptedBy = Optional.ofNullable(closed.acceptedBy()).orElse(referral.by());
    return Change.of(
        petition.to(Step.REOPEN_REFERRAL, new Referred(acceptedBy)),
        "reopening",
        List.of("T-RN-FB"),
        new PetitionReopened(petition.id(), petition.organ(), act.on(), petition.restricted()));
  }
}
