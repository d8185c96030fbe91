package casework.talk.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Stored;
import casework.talk.application.Calendars;
import casework.talk.domain.DutyCalendar;
import casework.talk.domain.MandateEvent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The calendar of yearly talks, the one document of the collection {@code duty_calendar}. */
@Component
final class MongoCalendars implements Calendars {

  private final AggregateStore<DutyCalendar, MandateEvent> store;

  MongoCalendars(AggregateStore<DutyCalendar, MandateEvent> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<DutyCalendar>> find() {
    return store.find(DutyCalendar.ID);
  }

  @Override
  public void add(Change<DutyCalendar, MandateEvent> change, Act act) {
    store.insert(DutyCalendar.ID, change, act);
  }

  @Override
  public void save(Stored<DutyCalendar> read, Change<DutyCalendar, MandateEvent> change, Act act) {
    store.update(read, change, act);
  }
}
