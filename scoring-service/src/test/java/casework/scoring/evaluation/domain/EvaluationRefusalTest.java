package casework.scoring.evaluation.domain;

import casework.scoring.RefusalTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EvaluationRefusalTest {

  @TestFactory
  Stream<DynamicTest> everyOneIsShownWithItsTextAndStatus() {
    return RefusalTexts.tests(
        EvaluationRefusal.class,
        List.of(
            new EvaluationRefusal.NotYours("survey"),
            new EvaluationRefusal.Malformed("score", "a number"),
            new EvaluationRefusal.DayOutOfRange("on", LocalDate.EPOCH, LocalDate.EPOCH),
            new EvaluationRefusal.NotInYourArea(),
            new EvaluationRefusal.NoReviewOpen(),
            new EvaluationRefusal.ReviewOpen(LocalDate.EPOCH)));
  }
}
