package casework.scoring.evaluation.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import casework.scoring.evaluation.domain.Clock;
import casework.scoring.evaluation.domain.EvaluationEvent;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationClosed;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationConcluded;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationFedBack;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationOverdue;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationPlanReceived;
import casework.scoring.evaluation.domain.EvaluationEvent.ReviewOpened;
import casework.scoring.evaluation.domain.Review.Trigger;
import casework.scoring.evaluation.domain.Score;
import casework.testkit.contracts.ContractFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationEventWriterTest {

  private static final ContractFiles CONTRACT = ContractFiles.of("scoring-service");
  private static final UUID ID = UUID.fromString("8d1c2b3a-4f5e-8a6b-8c7d-1e2f3a4b5c6d");
  private static final String CADRE = "990300-C001";
  private static final String CITY = "990300-JW";

  static List<EvaluationEvent> events() {
    LocalDate meeting = LocalDate.of(2020, 12, 15);
    LocalDate due = LocalDate.of(2021, 1, 11);
    return List.of(
        new ReviewOpened(
            ID,
            CADRE,
            CITY,
            2020,
            List.of(Trigger.CLEARLY_LOW, Trigger.MANY_DISSATISFIED),
            meeting),
        new EvaluationConcluded(ID, CADRE, CITY, 2020, new Score(8502), "satisfactory", meeting),
        new EvaluationFedBack(ID, CADRE, CITY, 2020, LocalDate.of(2020, 12, 18), due),
        new EvaluationPlanReceived(ID, CADRE, CITY, 2020, LocalDate.of(2021, 1, 8)),
        new EvaluationClosed(ID, CADRE, CITY, 2020, true, LocalDate.of(2021, 5, 10)),
        new EvaluationOverdue(
            ID, CADRE, CITY, 2020, Clock.Stage.EVALUATION_PLAN, due, LocalDate.of(2021, 1, 12)));
  }

  @ParameterizedTest
  @MethodSource("events")
  void writesTheSamplesOfTheContract(EvaluationEvent event) {
    CONTRACT.assertWrites(new EvaluationEventWriter().write(event));
  }

  @Test
  void writesAPoorResultAsTheSampleThatTalkServiceReads() {
    CONTRACT.assertWrites(
        "evaluation.concluded.v1--poor",
        new EvaluationEventWriter()
            .write(
                new EvaluationConcluded(
                    ID, CADRE, CITY, 2020, new Score(5812), "poor", LocalDate.of(2021, 1, 4))));
  }

  @Test
  void knowsEveryFact() {
    Set<Class<?>> shown = new HashSet<>(events().stream().map(Object::getClass).toList());

    assertThat(shown).containsAll(Arrays.asList(EvaluationEvent.class.getPermittedSubclasses()));
  }
}
