package casework.scoring.opinion.application;

import static casework.scoring.opinion.application.SampleOpinions.DAY;
import static casework.scoring.opinion.application.SampleOpinions.HEAD;
import static casework.scoring.opinion.application.SampleOpinions.LEADER;
import static casework.scoring.opinion.application.SampleOpinions.ORGAN;
import static casework.scoring.opinion.application.SampleOpinions.SCORER;
import static casework.scoring.opinion.application.SampleOpinions.actor;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.scoring.board.application.Task;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpinionTasksTest {

  private final MemoryOpinions opinions = new MemoryOpinions();
  private final OpinionTasks tasks = new OpinionTasks(opinions);

  @BeforeEach
  void oneInEachState() {
    opinions.put(SampleOpinions.requested(1, DAY));
    opinions.put(SampleOpinions.gathered(2));
    opinions.put(SampleOpinions.drafted(3));
    opinions.put(SampleOpinions.signedOnce(4));
  }

  private List<String> kinds(Actor actor) {
    return tasks.tasks(actor, DAY, 50).stream().map(Task::kind).toList();
  }

  @Test
  void theOfficeGathersFactsAndDrafts() {
    assertThat(kinds(SCORER)).containsExactly("gather-facts", "draft-opinion");
  }

  @Test
  void leadersSignAndNobodyTwice() {
    assertThat(tasks.tasks(HEAD, DAY, 50))
        .extracting(Task::matter)
        .containsExactly(new UUID(4, 3), new UUID(4, 4));
    assertThat(tasks.tasks(LEADER, DAY, 50))
        .as("the fourth has his signature already")
        .extracting(Task::matter)
        .containsExactly(new UUID(4, 3));
  }

  @Test
  void nothingWaitsForOthersOrForAnotherOrgan() {
    assertThat(kinds(actor("O9", ORGAN, Role.HANDLER, Role.VIEWER))).isEmpty();
    assertThat(kinds(actor("O9", "990302-JW", Role.SCORER, Role.HEAD))).isEmpty();
  }

  @Test
  void aListIsNoLongerThanAskedFor() {
    assertThat(tasks.tasks(SCORER, DAY, 1)).extracting(Task::kind).containsExactly("gather-facts");
    assertThat(tasks.tasks(HEAD, DAY, 1)).hasSize(1);
  }
}
