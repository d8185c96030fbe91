package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Stored;
import casework.talk.domain.DutyCalendar;
import casework.talk.domain.MandateEvent;
import java.util.Optional;

/** Where the calendar of yearly talks is kept. */
public interface Calendars {

  Optional<Stored<DutyCalendar>> find();

  /** Opens it; does nothing where it is open. */
  void add(Change<DutyCalendar, MandateEvent> change, Act act);

  void save(Stored<DutyCalendar> read, Change<DutyCalendar, MandateEvent> change, Act act);
}
