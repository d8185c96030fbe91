package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Trace;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes up what was heard of a matter, so that its body may claim it and the office may check it.
 */
@Named
public final class HearFact {

  private static final int TRIES = 8;

  private final Traces traces;

  public HearFact(Traces traces) {
    this.traces = traces;
  }

  /**
   * @param matter the clue or talk
   * @param petition what it came from; null where that is not told
   */
  public void handle(
      UUID matter, String organ, @Nullable UUID petition, UnaryOperator<Trace> heard, Act act) {
    for (int tries = 1; ; tries++) {
      Optional<Stored<Trace>> read = traces.find(Trace.idOf(matter));
      Trace before = read.map(Stored::state).orElseGet(() -> Trace.of(matter, organ));
      Trace next = heard.apply(before.from(petition));
      try {
        if (read.isEmpty() && !traces.add(Trace.heard(next), act) && tries < TRIES) {
          continue;
        }
        if (read.isPresent() && !next.equals(before)) {
          traces.save(read.get(), Trace.heard(next), act);
        }
        return;
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }
}
