package casework.scoring.evaluation.adapter.mongo;

import static casework.scoring.evaluation.SampleEvaluations.HEAD;
import static casework.scoring.evaluation.SampleEvaluations.MEETING;
import static casework.scoring.evaluation.SampleEvaluations.SCORER;
import static casework.scoring.evaluation.SampleEvaluations.by;
import static casework.scoring.evaluation.SampleEvaluations.fedBack;
import static casework.scoring.evaluation.SampleEvaluations.held;
import static casework.scoring.evaluation.SampleEvaluations.planned;
import static casework.scoring.evaluation.SampleEvaluations.rectifying;
import static casework.scoring.evaluation.SampleEvaluations.reported;
import static casework.scoring.evaluation.SampleEvaluations.surveyed;
import static casework.scoring.evaluation.SampleEvaluations.underReview;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.store.StateCodec;
import casework.scoring.Golden;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.Review.Outcome;
import casework.testkit.files.GeneratedFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredEvaluationTest {

  private final StateCodec codec = new StateCodec();

  private static Evaluation answered() {
    return fedBack(underReview())
        .review(Outcome.POOR, List.of("O-1", "O-2"), by(HEAD, MEETING.plusDays(9)))
        .next();
  }

  static Stream<Evaluation> everyState() {
    return Stream.of(
        planned(),
        reported(),
        surveyed("80", 10, 1),
        held(),
        underReview(),
        answered(),
        rectifying(held()),
        rectifying(held()).close(true, "整改到位", by(SCORER, LocalDate.of(2021, 5, 10))).next());
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void isReadBackAsItWasWritten(Evaluation evaluation) {
    assertThat(codec.read(codec.write(evaluation), Evaluation.class)).isEqualTo(evaluation);
  }

  @Test
  void standsInTheStoreAsTheGoldenDocumentsSay() {
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/evaluations.json"),
        Golden.of(answered(), EvaluationSeek.of(answered())));
  }

  @Test
  void isLookedAtByTheClockWhileOneRuns() {
    assertThat(EvaluationSeek.of(held())).containsKey("nextTransitionAt");
    assertThat(EvaluationSeek.of(planned())).doesNotContainKey("nextTransitionAt");
    assertThat(EvaluationSeek.of(rectifying(held()))).doesNotContainKey("nextTransitionAt");
  }
}
