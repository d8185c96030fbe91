package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.talk.domain.FollowUp;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a breach that came up in a talk comes back from clue-service. */
@Named
public final class HearOfClue {

  private static final int TRIES = 8;

  private final Talks talks;

  public HearOfClue(Talks talks) {
    this.talks = talks;
  }

  /**
   * @param talk the talk the clue says it came from; null where it does not say
   * @param transfer the hand-over it came by; null where it does not say
   */
  public void handle(
      @Nullable UUID talk,
      @Nullable UUID transfer,
      UUID clue,
      String outcome,
      LocalDate on,
      Act act) {
    long sequence = act.cause() instanceof Cause.Heard heard ? heard.sequence() : 1;
    for (int tries = 1; ; tries++) {
      Optional<Stored<Talk>> read =
          talk == null ? talks.whereFound(clue) : talks.find(new TalkId(talk));
      if (read.isEmpty()) {
        return;
      }
      var change = FollowUp.hear(read.get().state(), transfer, clue, outcome, on, sequence, act);
      if (change.isEmpty()) {
        return;
      }
      try {
        talks.save(read.get(), change.get(), act);
        return;
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }
}
