package casework.inspection.adapter.mongo;

import casework.inspection.application.Rounds;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.RoundEvent;
import casework.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

/** Rounds in a collection of their own. */
@Component
final class MongoRounds extends Shelf<Round, RoundEvent> implements Rounds {

  MongoRounds(AggregateStore<Round, RoundEvent> store, Sight sight) {
    super(store, sight::rounds);
  }
}
