package casework.platform.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing being done: by whom, because of what, and when by the law's clock.
 *
 * @param at law time of the act; dates on documents and every deadline follow from it, in
 *     Asia/Shanghai
 */
public record Act(Actor actor, Cause cause, Instant at) {

  /** The law day of the act, in Asia/Shanghai. */
  public LocalDate on() {
    return LawDays.of(at);
  }

  /** The signature this act leaves on a step. */
  public Signed signed() {
    return new Signed(actor.officer(), at);
  }
}
