package casework.scoring.opinion.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionEvent;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Function;

/** Finds an opinion within sight, lets a step have its way with it, and keeps what became of it. */
@Named
public final class OpinionLedger {

  private final Opinions opinions;

  public OpinionLedger(Opinions opinions) {
    this.opinions = opinions;
  }

  public Stored<Opinion> visible(UUID id, Actor actor) {
    return opinions.find(id, actor).orElseThrow(() -> new Refused(new NotFound()));
  }

  /** A step on the opinion as the officer saw it. */
  Stored<Opinion> step(
      UUID id, Revision expected, Act act, Function<Opinion, Change<Opinion, OpinionEvent>> step) {
    Stored<Opinion> read = visible(id, act.actor());
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return opinions.save(read, step.apply(read.state()), act);
  }

  /** There is no such opinion, or none that the asker may know of. */
  public record NotFound() implements Refusal {
    @Override
    public String code() {
      return "not-found";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such opinion within your sight.";
    }
  }
}
