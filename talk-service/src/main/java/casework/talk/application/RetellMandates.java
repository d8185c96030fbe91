package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.RuleBook;
import jakarta.inject.Named;
import java.util.List;

/**
 * Tells due dates anew that were told by a calendar which has been replaced; asked at start,
 * because a calendar that was already out comes with a start.
 */
@Named
public final class RetellMandates {

  private static final int BATCH = 500;

  private final Mandates mandates;
  private final RuleBook rules;

  public RetellMandates(Mandates mandates, RuleBook rules) {
    this.mandates = mandates;
    this.rules = rules;
  }

  /** The number of duties told anew. */
  public int handle(Act act) {
    int told = 0;
    for (String organ : mandates.organsWithOpen()) {
      String calendar = rules.calendar(organ, act.on()).id();
      List<MandateId> batch = mandates.toldOtherwise(organ, calendar, BATCH);
      while (!batch.isEmpty()) {
        for (MandateId each : batch) {
          retell(each, act);
          told++;
        }
        List<MandateId> next = mandates.toldOtherwise(organ, calendar, BATCH);
        // What a later calendar has told is nobody's to tell again.
        batch = next.equals(batch) ? List.of() : next;
      }
    }
    return told;
  }

  private void retell(MandateId id, Act act) {
    Stored<Mandate> read = mandates.find(id).orElseThrow();
    try {
      mandates.save(read, read.state().turn(rules, act), act);
    } catch (StaleRevision e) {
      // Another replica or an officer was first; either has told it by the new calendar.
      return;
    }
  }
}
