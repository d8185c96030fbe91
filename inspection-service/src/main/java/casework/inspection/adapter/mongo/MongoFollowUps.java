package casework.inspection.adapter.mongo;

import casework.inspection.application.FollowUps;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpEvent;
import casework.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

/** Follow-ups in a collection of their own. */
@Component
final class MongoFollowUps extends Shelf<FollowUp, FollowUpEvent> implements FollowUps {

  MongoFollowUps(AggregateStore<FollowUp, FollowUpEvent> store, Sight sight) {
    super(store, sight::followUps);
  }
}
