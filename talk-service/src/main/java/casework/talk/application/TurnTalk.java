package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.talk.domain.FollowUp;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;

/** A talk's day has come: a report or a promise may be overdue. */
@Named
public final class TurnTalk {

  private final Talks talks;
  private final RuleBook rules;

  public TurnTalk(Talks talks, RuleBook rules) {
    this.talks = talks;
    this.rules = rules;
  }

  public Stored<Talk> handle(TalkId id, Act act) {
    Stored<Talk> read = talks.find(id).orElseThrow(() -> new Refused(new NotFound()));
    return talks.save(read, FollowUp.turn(read.state(), rules, act), act);
  }
}
