package casework.scoring.evaluation.domain;

import static casework.scoring.evaluation.SampleEvaluations.HEAD;
import static casework.scoring.evaluation.SampleEvaluations.SCORER;
import static casework.scoring.evaluation.SampleEvaluations.by;
import static casework.scoring.evaluation.SampleEvaluations.fedBack;
import static casework.scoring.evaluation.SampleEvaluations.rectifying;
import static casework.scoring.evaluation.SampleEvaluations.underReview;
import static org.assertj.core.api.Assertions.assertThat;

import casework.scoring.evaluation.domain.Review.Outcome;
import casework.testkit.lifecycle.LifecycleWalk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks every row of the table and keeps its diagram. */
class EvaluationLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  private static final LocalDate LATE = LocalDate.of(2021, 5, 10);

  @AfterAll
  static void everyRowHasBeenWalked() {
    WALK.assertAllVisited(EvaluationState.LIFECYCLE);
  }

  @Test
  void theDiagramIsTheTable() {
    LifecycleWalk.assertDiagramUnchanged(
        EvaluationState.LIFECYCLE, "docs/lifecycle/evaluation.mmd");
  }

  @Test
  void aReviewCanBeAnsweredWhereverTheRestHasCome() {
    Stream.of(underReview(), fedBack(underReview()), rectifying(underReview()))
        .map(each -> each.review(Outcome.POOR, List.of("O-1", "O-2"), by(HEAD, LATE)).next())
        .forEach(each -> assertThat(each.review()).isNotNull());
  }

  @Test
  void whatWasFedBackIsFollowedToItsEnd() {
    Evaluation answered =
        rectifying(underReview())
            .review(Outcome.GRAVE, List.of("O-1", "O-2"), by(HEAD, LATE))
            .next();

    assertThat(answered.close(true, "整改到位", by(SCORER, LATE)).next().state())
        .isInstanceOf(EvaluationState.Closed.class);
  }
}
