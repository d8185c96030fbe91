package casework.clue.adapter.mongo;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.platform.numbers.NumberBearers;
import casework.platform.numbers.TakenNumber;
import casework.platform.store.AggregateStore;
import com.mongodb.client.model.Filters;
import org.springframework.stereotype.Component;

/** Finds the clue that bears a number as its own, on a notice to it, or on the case it filed. */
@Component
final class LedgerBearers implements NumberBearers {

  private final AggregateStore<Clue, ClueEvent> clues;

  LedgerBearers(AggregateStore<Clue, ClueEvent> clues) {
    this.clues = clues;
  }

  // The clue and not the case: a case is opened some time after the clue has filed it.
  @Override
  public boolean bears(TakenNumber number) {
    String written = SeriesNumbers.written(number).value();
    return clues.collection().find(Filters.eq("seek.numbers", written)).first() != null;
  }
}
