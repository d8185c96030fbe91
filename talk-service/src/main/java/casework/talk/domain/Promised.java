package casework.talk.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody promised to put right, with its own clock; the text is sealed.
 *
 * @param n counted from 1 within the talk
 * @param target who promised
 * @param overdueSaid true once it has been said to be overdue
 */
public record Promised(
    int n, String target, DueClock clock, @Nullable LocalDate keptOn, boolean overdueSaid) {

  Promised retold(String organ, RuleBook rules, LocalDate today) {
    DueClock told = clock.retold(organ, rules, today);
    return new Promised(n, target, told, keptOn, overdueSaid && told.due().equals(clock.due()));
  }
}
