package casework.demo.scoring;

import casework.demo.diary.KeyedStep;
import casework.demo.diary.Story;
import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.year.Scores.Quarter;
import casework.demo.year.Year;
import java.util.List;

/** A quarter's ranking is put on record. */
final class QuarterSteps {

  private static final String ADDRESS = "/api/scores/quarters";

  private final Office office;

  QuarterSteps(Office office) {
    this.office = office;
  }

  Story of(Quarter quarter) {
    return new Story(
        "quarter " + quarter.quarter(),
        List.of(
            new KeyedStep(
                quarter.concluded(),
                "ranking",
                () -> isConcluded(quarter),
                () ->
                    office.create(
                        BoardSteps.SCORER,
                        ADDRESS,
                        "demo-quarter-" + quarter.quarter(),
                        Office.body().put("period", quarter.quarter())),
                _ -> {})));
  }

  private boolean isConcluded(Quarter quarter) {
    Answer answer =
        office.read(BoardSteps.SCORER, ADDRESS + "/" + Year.ORGAN + "/" + quarter.quarter());
    return answer.body().path("concludedOn").isString();
  }
}
