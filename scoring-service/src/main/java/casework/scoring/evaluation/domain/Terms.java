package casework.scoring.evaluation.domain;

import casework.platform.deadline.Period;
import java.time.LocalDate;

/**
 * How evaluations are scored and what makes a review; one version of it.
 *
 * @param surveyWeight of the ballot in the unit, in per cent
 * @param meetingWeight of the ballot at the meeting, in per cent
 * @param clearlyLow a score below it is clearly low; printed nowhere
 * @param dissatisfiedOf a review where one in so many is dissatisfied, or more
 * @param feedback from the meeting to the written feedback
 * @param plan from the receipt of the feedback to the plan of rectification
 */
public record Terms(
    String id,
    LocalDate validFrom,
    boolean example,
    String remark,
    int surveyWeight,
    int meetingWeight,
    Score clearlyLow,
    int dissatisfiedOf,
    Period feedback,
    Period plan) {

  public Terms {
    if (surveyWeight + meetingWeight != 100) {
      throw new IllegalArgumentException(id + ": the weights make up 100");
    }
  }
}
