package casework.talk.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Looks once a day for whoever serves in a leading post and has no yearly talk yet. Every day, so
 * that a directory which comes late, or a cadre who comes within the year, is not missed.
 *
 * @param next the day of the next look
 */
public record DutyCalendar(LocalDate next) {

  public static final UUID ID = Identifiers.derive("duty-calendar");

  /** The first look is today's. */
  public static Change<DutyCalendar, MandateEvent> open(Act act) {
    return Change.of(new DutyCalendar(act.on()), "open-calendar", List.of());
  }

  /** Today's look is done. */
  public Change<DutyCalendar, MandateEvent> looked(LocalDate today) {
    LocalDate after = next.isBefore(today) ? today : next;
    return Change.of(new DutyCalendar(after.plusDays(1)), "look", List.of());
  }
}
