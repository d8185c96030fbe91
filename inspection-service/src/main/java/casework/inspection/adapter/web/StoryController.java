package casework.inspection.adapter.web;

import casework.inspection.application.InspectionQueries;
import casework.inspection.application.Problems;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.problem.ProblemId;
import casework.inspection.domain.transfer.Transfer;
import casework.platform.kernel.Actor;
import casework.platform.kernel.StoryItem;
import casework.platform.kernel.StoryPart;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What this service did because of a matter: a clue that was found here, a transfer, or a problem.
 */
@RestController
class StoryController {

  private final InspectionQueries queries;
  private final Problems problems;

  StoryController(InspectionQueries queries, Problems problems) {
    this.queries = queries;
    this.problems = problems;
  }

  @GetMapping("/api/inspections/story")
  StoryPart story(@RequestParam UUID matter, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    List<StoryItem> items = new ArrayList<>();
    Set<UUID> told = new LinkedHashSet<>();
    for (Stored<Transfer> each : queries.transfersAbout(matter, actor)) {
      each.state().trail().forEach(step -> items.add(item("transfer", each.id(), step)));
      ProblemId problem = each.state().problem();
      if (problem != null) {
        told.add(problem.value());
      }
    }
    told.add(matter);
    for (UUID problem : told) {
      problems
          .find(problem, actor)
          .ifPresent(
              found ->
                  found.state().trail().forEach(step -> items.add(item("problem", problem, step))));
    }
    return StoryPart.of(items.stream());
  }

  private static StoryItem item(String kind, UUID matter, SignedStep step) {
    return new StoryItem(
        step.by().on(),
        step.by().at(),
        kind,
        matter,
        step.step(),
        step.by().officer(),
        step.note());
  }
}
