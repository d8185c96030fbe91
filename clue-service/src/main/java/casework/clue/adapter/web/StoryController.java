package casework.clue.adapter.web;

import casework.clue.application.ClueQueries;
import casework.clue.application.NeedToKnow;
import casework.clue.domain.Clue;
import casework.clue.domain.SignedStep;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.StoryItem;
import casework.platform.kernel.StoryPart;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What this service did because of a matter, for whoever may see what became of it. */
@RestController
class StoryController {

  private final ClueQueries queries;

  StoryController(ClueQueries queries) {
    this.queries = queries;
  }

  /** {@code matter}: a clue, or the petition, talk or transfer that it came of. */
  @GetMapping("/api/clues/story")
  StoryPart story(@RequestParam UUID matter, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    return StoryPart.of(
        queries.about(matter, actor).stream()
            .map(Stored::state)
            .filter(each -> needsToKnow(each, actor))
            .flatMap(StoryController::told));
  }

  private static boolean needsToKnow(Clue clue, Actor actor) {
    try {
      NeedToKnow.require(clue, actor);
      return true;
    } catch (Refused notHis) {
      return false;
    }
  }

  private static Stream<StoryItem> told(Clue clue) {
    return clue.trail().stream().map(each -> told(clue, each));
  }

  private static StoryItem told(Clue clue, SignedStep each) {
    return new StoryItem(
        each.by().on(),
        each.by().at(),
        "clue",
        clue.id().value(),
        each.step(),
        each.by().officer(),
        each.note());
  }
}
