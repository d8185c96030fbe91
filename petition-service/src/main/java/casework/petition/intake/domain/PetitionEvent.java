package casework.petition.intake.domain;

import casework.platform.deadline.Colour;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Facts about a petition, made from what it became. Plain values: equal facts are equal. None says
 * who reported, whom, or what.
 */
public sealed interface PetitionEvent {

  PetitionId petition();

  /** Code of the organ whose petition it is. */
  String organ();

  /** True where nobody outside the owning organ may hear of it. */
  boolean restricted();

  record PetitionRegistered(
      PetitionId petition, Intake intake, NameStatus nameStatus, boolean restricted)
      implements PetitionEvent {
    @Override
    public String organ() {
      return intake.organ();
    }
  }

  record PetitionAccepted(
      PetitionId petition, String organ, Category category, LocalDate on, boolean restricted)
      implements PetitionEvent {}

  /**
   * It was not accepted.
   *
   * @param cadres ids of the accused whom the directory knows, where the report could not be
   *     checked
   */
  record PetitionRefused(
      PetitionId petition,
      String organ,
      RefusalReason reason,
      List<String> cadres,
      LocalDate on,
      boolean restricted)
      implements PetitionEvent {

    public PetitionRefused {
      cadres = List.copyOf(cadres);
    }
  }

  /** Some accused go to the clue ledger; whoever may know them asks by the referral. */
  record PetitionReferred(
      PetitionId petition,
      UUID referral,
      Intake intake,
      Category category,
      int accusedCount,
      boolean realName,
      LocalDate on,
      boolean restricted)
      implements PetitionEvent {
    @Override
    public String organ() {
      return intake.organ();
    }
  }

  record NoticeGiven(
      PetitionId petition,
      String organ,
      LocalDate givenOn,
      NoticeWay way,
      LocalDate dueOn,
      boolean restricted)
      implements PetitionEvent {}

  record NoticeColourChanged(
      PetitionId petition,
      String organ,
      Colour colour,
      LocalDate dueOn,
      LocalDate on,
      boolean restricted)
      implements PetitionEvent {}

  record PetitionClosed(
      PetitionId petition, String organ, Outcome outcome, LocalDate on, boolean restricted)
      implements PetitionEvent {}

  /**
   * It says again what an earlier petition said.
   *
   * @param of the petition it was confirmed to repeat
   * @param first the first of the chain; said again where that has changed
   */
  record RepeatConfirmed(
      PetitionId petition,
      String organ,
      PetitionId of,
      PetitionId first,
      LocalDate on,
      boolean restricted)
      implements PetitionEvent {}

  /** It was taken back that it repeats an earlier one. */
  record RepeatUndone(
      PetitionId petition,
      String organ,
      PetitionId of,
      UndoingReason reason,
      LocalDate on,
      boolean restricted)
      implements PetitionEvent {}

  /** It is open again: a clue of it is, or it is no repeat after all. */
  record PetitionReopened(PetitionId petition, String organ, LocalDate on, boolean restricted)
      implements PetitionEvent {}
}
