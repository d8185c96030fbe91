package casework.clue.adapter.web;

import casework.clue.application.ClueQueries;
import casework.clue.application.NeedToKnow;
import casework.clue.domain.Clue;
import casework.clue.domain.SignedStep;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

  /**
   * One thing that was done.
   *
   * @param kind always {@code clue}
   * @param matter id of the clue
   * @param detail the step's own note, such as a number or a code; empty where it has none
   */
  record Told(
      LocalDate on,
      Instant at,
      String kind,
      String service,
      UUID matter,
      String step,
      String officer,
      String detail) {}

  record StoryPart(List<Told> items) {}

  /** {@code matter}: a clue, or the petition, talk or transfer that it came of. */
  @GetMapping("/api/clues/story")
  StoryPart story(@RequestParam UUID matter, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    return new StoryPart(
        queries.about(matter, actor).stream()
            .map(Stored::state)
            .filter(each -> needsToKnow(each, actor))
            .flatMap(StoryController::told)
            .sorted(Comparator.comparing(Told::at))
            .toList());
  }

  private static boolean needsToKnow(Clue clue, Actor actor) {
    try {
      NeedToKnow.require(clue, actor);
      return true;
    } catch (Refused notHis) {
      return false;
    }
  }

  private static Stream<Told> told(Clue clue) {
    return clue.trail().stream().map(each -> told(clue, each));
  }

  private static Told told(Clue clue, SignedStep each) {
    return new Told(
        each.by().on(),
        each.by().at(),
        "clue",
        "clue-service",
        clue.id().value(),
        each.step(),
        each.by().officer(),
        each.note());
  }
}
