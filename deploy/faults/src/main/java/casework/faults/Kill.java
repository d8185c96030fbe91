package casework.faults;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One {@code kill -9}.
 *
 * @param after from the beginning of the replay
 * @param acts how many acts had been acknowledged
 * @param back how long it took until the process worked again; null where it was killed again
 *     before, or the test ended
 */
public record Kill(Duration after, String process, long pid, int acts, @Nullable Duration back) {

  Kill isBack(Duration time) {
    return new Kill(after, process, pid, acts, time);
  }
}
