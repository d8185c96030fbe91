package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.talk.domain.FollowUp;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.util.List;

/**
 * Tells the days anew on which reports and promises are due, where they were told by a calendar
 * which has been replaced: asked at start, because a calendar that was already out comes with a
 * start, and with every day's look for those that come out later.
 */
@Named
public final class RetellTalks {

  private static final int BATCH = 500;

  private final Talks talks;
  private final RuleBook rules;

  public RetellTalks(Talks talks, RuleBook rules) {
    this.talks = talks;
    this.rules = rules;
  }

  /** The number of talks told anew. */
  public int handle(Act act) {
    int told = 0;
    for (String organ : talks.organsWithClocks()) {
      String calendar = rules.calendar(organ, act.on()).id();
      List<TalkId> batch = talks.toldOtherwise(organ, calendar, BATCH);
      while (!batch.isEmpty()) {
        for (TalkId each : batch) {
          retell(each, act);
          told++;
        }
        List<TalkId> next = talks.toldOtherwise(organ, calendar, BATCH);
        // What a later calendar has told is nobody's to tell again.
        batch = next.equals(batch) ? List.of() : next;
      }
    }
    return told;
  }

  private void retell(TalkId id, Act act) {
    Stored<Talk> read = talks.find(id).orElseThrow();
    try {
      talks.save(read, FollowUp.turn(read.state(), rules, act), act);
    } catch (StaleRevision e) {
      // Another replica or an officer was first; either has told it by the new calendar.
      return;
    }
  }
}
