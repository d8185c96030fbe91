package casework.inspection.adapter.mongo;

import casework.inspection.application.Problems;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemEvent;
import casework.inspection.domain.problem.ProblemId;
import casework.platform.store.AggregateStore;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Problems in the collection {@code problems}. */
@Component
final class MongoProblems extends Shelf<Problem, ProblemEvent> implements Problems {

  private final AggregateStore<Problem, ProblemEvent> store;

  MongoProblems(AggregateStore<Problem, ProblemEvent> store, Sight sight) {
    super(store, sight::problems);
    this.store = store;
  }

  @Override
  public List<ProblemId> untold(RoundId round, String unit, int most) {
    List<ProblemId> found = new ArrayList<>();
    store
        .collection()
        .find(
            Filters.and(
                Filters.eq("seek.round", round.value()),
                Filters.eq("seek.unit", unit),
                Filters.eq("seek.stage", "reported")))
        .projection(Projections.include("_id"))
        .limit(most)
        .forEach(each -> found.add(new ProblemId(each.getBinary("_id").asUuid())));
    return found;
  }
}
