package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.talk.domain.Conduct;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * The duties that a talk was to fulfil are fulfilled, for those who were there. Done right after
 * the talk is recorded, and again when this service hears its own fact, so that a stop between the
 * two loses nothing.
 */
@Named
public final class FulfilMandates {

  private static final int TRIES = 8;

  private final Talks talks;
  private final Mandates mandates;

  public FulfilMandates(Talks talks, Mandates mandates) {
    this.talks = talks;
    this.mandates = mandates;
  }

  public void handle(TalkId id, Act act) {
    Talk talk = talks.find(id).orElseThrow(() -> new Refused(new NotFound())).state();
    Optional<Conduct> conduct = talk.state().conducted();
    if (conduct.isEmpty()) {
      return;
    }
    talk.plan().invited().stream()
        .filter(each -> conduct.get().present().contains(each.target().id()))
        .flatMap(each -> each.mandates().stream())
        .forEach(each -> fulfil(each, talk, conduct.get(), act));
  }

  private void fulfil(MandateId id, Talk talk, Conduct conduct, Act act) {
    for (int tries = 1; ; tries++) {
      Optional<Stored<Mandate>> read = mandates.find(id);
      // It may have fallen away, or another talk may have been first.
      if (read.isEmpty() || !read.get().state().isOpen()) {
        return;
      }
      try {
        mandates.save(
            read.get(),
            read.get().state().hold(talk.id(), conduct.heldOn(), talk.plan().form(), act),
            act);
        return;
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }
}
