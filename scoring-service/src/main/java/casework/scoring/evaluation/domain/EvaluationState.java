package casework.scoring.evaluation.domain;

import casework.platform.kernel.Transitions;
import java.time.LocalDate;
import java.util.Locale;

/** What stage an evaluation is in. */
public sealed interface EvaluationState {

  /** What can be done to an evaluation. */
  enum Step {
    PLAN,
    REPORT,
    SURVEY,
    HOLD,
    REVIEW,
    FEED_BACK,
    RECEIVE_PLAN,
    CLOSE;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** He is on the year's list. */
  record Planned() implements EvaluationState {}

  /** His written report is in. */
  record Reported(LocalDate on) implements EvaluationState {}

  /** The ballot in his unit is counted (调查测评). */
  record Surveyed() implements EvaluationState {}

  /** He has reported to the meeting and its ballot is counted; feedback is due. */
  record Held(LocalDate on) implements EvaluationState {}

  /** The written feedback has reached him; his plan is due. */
  record FedBack(LocalDate receivedOn) implements EvaluationState {}

  /** His plan is in and is being carried out. */
  record Rectifying(LocalDate planOn) implements EvaluationState {}

  /**
   * Done.
   *
   * @param rectified false where he did not put right what was fed back: accountability follows
   */
  record Closed(LocalDate on, boolean rectified) implements EvaluationState {}

  /** The whole life of an evaluation on one screen. */
  Transitions<EvaluationState, Step> LIFECYCLE =
      Transitions.<EvaluationState, Step>table()
          .begin(Step.PLAN, Planned.class)
          .from(Planned.class, Step.REPORT, Reported.class)
          .from(Reported.class, Step.SURVEY, Surveyed.class)
          .from(Surveyed.class, Step.HOLD, Held.class)
          .from(Held.class, Step.REVIEW, Held.class)
          .from(Held.class, Step.FEED_BACK, FedBack.class)
          .from(FedBack.class, Step.REVIEW, FedBack.class)
          .from(FedBack.class, Step.RECEIVE_PLAN, Rectifying.class)
          .from(Rectifying.class, Step.REVIEW, Rectifying.class)
          .from(Rectifying.class, Step.CLOSE, Closed.class)
          .build();
}
