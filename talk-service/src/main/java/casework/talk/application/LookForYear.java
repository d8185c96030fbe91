package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.talk.domain.Cadre;
import casework.talk.domain.DutyCalendar;
import casework.talk.domain.Occasion.YearBegun;
import casework.talk.domain.RuleBook;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The day's look for whoever leads and has no talk on his duties for this year yet (art. 14). */
@Named
public final class LookForYear {

  private final Calendars calendars;
  private final Cadres cadres;
  private final Mandates mandates;
  private final HearOccasion hearOccasion;
  private final RuleBook rules;
  private final LawClock law;

  public LookForYear(
      Calendars calendars,
      Cadres cadres,
      Mandates mandates,
      HearOccasion hearOccasion,
      RuleBook rules,
      LawClock law) {
    this.calendars = calendars;
    this.cadres = cadres;
    this.mandates = mandates;
    this.hearOccasion = hearOccasion;
    this.rules = rules;
    this.law = law;
  }

  /** Opens the calendar where it is not open. */
  public void open(Act act) {
    if (calendars.find().isEmpty()) {
      calendars.add(DutyCalendar.open(act), act);
    }
  }

  /** The look of a day that has come; one that was missed is not made up for day by day. */
  public void handle(Act act) {
    Optional<Stored<DutyCalendar>> read = calendars.find();
    if (read.isEmpty()) {
      return;
    }
    LocalDate today = law.today();
    Act now = new Act(act.actor(), new Cause.Step(), law.instant());
    Set<String> have = mandates.yearly(today.getYear());
    for (Cadre each : cadres.leading(today)) {
      LocalDate heldBy = rules.table(each.managedBy(), today).yearly().heldByIn(today.getYear());
      if (!have.contains(each.id()) && !each.leadsSince().isAfter(heldBy)) {
        hearOccasion.ofYear(
            each.id(), new YearBegun(today.getYear(), each.managedBy(), today), now);
      }
    }
    calendars.save(read.get(), read.get().state().looked(today), act);
  }
}
