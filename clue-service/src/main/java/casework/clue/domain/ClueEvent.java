package casework.clue.domain;

import casework.platform.deadline.Colour;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about a clue: ids, days and codes, never a name or a text. */
public sealed interface ClueEvent {

  ClueRef about();

  /** {@code channel} is that of the petition; null where it came otherwise. */
  record ClueArrived(
      ClueRef about, String region, String problem, @Nullable String channel, LocalDate arrivedOn)
      implements ClueEvent {}

  record ClueTakenOver(
      ClueRef about,
      ClueNumber number,
      String department,
      LocalDate receivedOn,
      LocalDate takenOverOn)
      implements ClueEvent {}

  record ClueRegistered(ClueRef about, ClueNumber number, LocalDate on) implements ClueEvent {}

  record DistributionProposed(ClueRef about, String department, String mode, LocalDate on)
      implements ClueEvent {}

  record DistributionApproved(ClueRef about, String department, String mode, LocalDate on)
      implements ClueEvent {}

  record ClueHandedOver(
      ClueRef about, String department, String keeper, LocalDate receivedOn, LocalDate due)
      implements ClueEvent {}

  record KeeperChanged(ClueRef about, String department, String keeper, LocalDate on)
      implements ClueEvent {}

  record OfficerRecused(ClueRef about, String officer, String ground, LocalDate on)
      implements ClueEvent {}

  record ClueStudied(ClueRef about, StudyLevel level, LocalDate heldOn, DisposalMethod conclusion)
      implements ClueEvent {}

  /** {@code due} is null where the method leaves nothing to be done. */
  record DisposalApproved(
      ClueRef about, DisposalMethod method, LocalDate on, @Nullable LocalDate due)
      implements ClueEvent {}

  record ReturnedToStudy(
      ClueRef about, DisposalMethod from, String reason, LocalDate on, LocalDate due)
      implements ClueEvent {}

  record DeadlineExtended(ClueRef about, String stage, int months, LocalDate on, LocalDate due)
      implements ClueEvent {}

  record ClockPaused(
      ClueRef about, String stage, String reason, LocalDate from, LocalDate recordedOn)
      implements ClueEvent {}

  record ClockResumed(
      ClueRef about, String stage, LocalDate until, LocalDate recordedOn, LocalDate due)
      implements ClueEvent {}

  record DueRecomputed(
      ClueRef about, String stage, LocalDate from, LocalDate to, String calendar, LocalDate on)
      implements ClueEvent {}

  /** {@code from} is null where the clock began in that colour. */
  record ColourChanged(
      ClueRef about, @Nullable Colour from, Colour to, String stage, LocalDate due, LocalDate on)
      implements ClueEvent {}

  /**
   * A warning with its consequence.
   *
   * @param action code of what was done, such as {@code supervision-notice}
   * @param number of the written notice; null where there is none
   * @param level who holds the graded talk: 主办, 联系 or 分管; null where the policy asks for none
   * @param mandated true for the first warning in this colour: a talk is to be held
   * @param department code of the department that has the clue
   * @param keeper id of its keeper
   */
  record ClueNoticed(
      ClueRef about,
      LocalDate on,
      Colour colour,
      String action,
      List<String> recipients,
      @Nullable ClueNumber number,
      @Nullable LocalDate answerBy,
      @Nullable String level,
      boolean mandated,
      String department,
      String keeper)
      implements ClueEvent {}

  record NoticeAnswered(ClueRef about, int notice, LocalDate on) implements ClueEvent {}

  record PromptAcknowledged(ClueRef about, int prompt, LocalDate on) implements ClueEvent {}

  /** The result is recorded (办结); {@code filing} is null where no case was filed. */
  record ClueClosed(
      ClueRef about, DisposalMethod method, ResultKind kind, LocalDate on, @Nullable Filing filing)
      implements ClueEvent {}

  record ClueStruckOff(ClueRef about, LocalDate on) implements ClueEvent {}

  /** The result was not the last word; {@code reason} is a code. */
  record ClueReopened(ClueRef about, String reason, LocalDate on) implements ClueEvent {}

  record ClueCorrected(ClueRef about, List<String> fields, String reason, LocalDate on)
      implements ClueEvent {}

  record ClueVoided(ClueRef about, String reason, LocalDate on) implements ClueEvent {}
}
