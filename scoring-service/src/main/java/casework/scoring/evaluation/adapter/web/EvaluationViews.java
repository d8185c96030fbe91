package casework.scoring.evaluation.adapter.web;

import casework.platform.deadline.ColourReading;
import casework.scoring.evaluation.domain.Ballot;
import casework.scoring.evaluation.domain.Clock;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationRules;
import casework.scoring.evaluation.domain.Result;
import casework.scoring.evaluation.domain.Review;
import casework.scoring.evaluation.domain.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How evaluations are shown. */
final class EvaluationViews {

  private EvaluationViews() {}

  /**
   * @param score null before both ballots are counted
   * @param verdict null while a review is open, or before there is a result
   */
  record EvaluationLine(
      UUID id,
      String organ,
      String cadre,
      int year,
      String state,
      @Nullable String score,
      @Nullable String verdict,
      @Nullable String clock,
      @Nullable LocalDate dueOn,
      @Nullable String colour) {}

  record EvaluationBallot(String score, int raters, int dissatisfied, LocalDate heldOn) {}

  record EvaluationReview(
      List<String> triggers,
      LocalDate openedOn,
      @Nullable String outcome,
      List<String> group,
      @Nullable LocalDate answeredOn) {}

  record EvaluationDetail(
      EvaluationLine line,
      @Nullable EvaluationBallot survey,
      @Nullable EvaluationBallot meeting,
      @Nullable String terms,
      @Nullable EvaluationReview review) {}

  static EvaluationLine line(Evaluation of, EvaluationRules rules, LocalDate today) {
    Optional<ColourReading> colour =
        of.running().flatMap(each -> each.colour(of.organ(), rules, today));
    return new EvaluationLine(
        of.id(),
        of.organ(),
        of.cadre(),
        of.year(),
        word(of.state()),
        Optional.ofNullable(of.result()).map(Result::score).map(Score::toString).orElse(null),
        verdict(of),
        of.running().map(Clock::stage).map(Enum::name).orElse(null),
        colour.map(ColourReading::due).orElse(null),
        colour.map(each -> each.colour().name()).orElse(null));
  }

  static EvaluationDetail detail(Evaluation of, EvaluationRules rules, LocalDate today) {
    return new EvaluationDetail(
        line(of, rules, today),
        ballot(of.survey()),
        ballot(of.meeting()),
        Optional.ofNullable(of.result()).map(Result::terms).orElse(null),
        review(of.review()));
  }

  private static @Nullable String verdict(Evaluation of) {
    if (of.result() == null) {
      return null;
    }
    Review review = of.review();
    if (review == null) {
      return "satisfactory";
    }
    Review.Finding finding = review.finding();
    return finding == null ? null : finding.outcome().name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable EvaluationBallot ballot(@Nullable Ballot of) {
    return of == null
        ? null
        : new EvaluationBallot(of.score().toString(), of.raters(), of.dissatisfied(), of.heldOn());
  }

  private static @Nullable EvaluationReview review(@Nullable Review of) {
    if (of == null) {
      return null;
    }
    Review.Finding finding = of.finding();
    return new EvaluationReview(
        of.triggers().stream().map(Enum::name).toList(),
        of.openedOn(),
        finding == null ? null : finding.outcome().name(),
        finding == null ? List.of() : finding.group(),
        finding == null ? null : finding.by().on());
  }

  private static String word(Object state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
