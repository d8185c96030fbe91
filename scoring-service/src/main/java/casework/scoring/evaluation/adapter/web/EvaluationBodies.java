package casework.scoring.evaluation.adapter.web;

import casework.scoring.evaluation.domain.Ballot;
import casework.scoring.evaluation.domain.Review;
import casework.scoring.evaluation.domain.Score;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What evaluations are asked with; the description knows records by simple names. */
final class EvaluationBodies {

  private EvaluationBodies() {}

  record PlannedEvaluation(
      @NotNull @Pattern(regexp = "[0-9]{6}-C[0-9]{3,6}") String cadre,
      @Min(2000) @Max(2100) int year) {}

  record EvaluationDay(@NotNull LocalDate on) {}

  /**
   * @param score as it is printed, such as {@code 85.01}; text, because it is no measurement
   */
  record CountedBallot(
      @NotNull @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,2})?") String score,
      int raters,
      int dissatisfied,
      @NotNull LocalDate heldOn) {

    Ballot ballot() {
      return new Ballot(Score.of(new BigDecimal(score)), raters, dissatisfied, heldOn);
    }
  }

  record ReviewFinding(
      @NotNull Review.Outcome outcome,
      @NotNull @Size(max = 30) List<@NotBlank @Size(max = 60) String> group) {}

  record EvaluationClosing(boolean rectified, @NotBlank @Size(max = 500) String note) {}
}
