package casework.faults.ground;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Clues with a running clock, as many as a test wants, taken over from made-up paper. */
public final class PaperClues {

  private static final int AT_ONCE = 50;
  private static final AtomicInteger SERIES = new AtomicInteger();

  private PaperClues() {}

  /** The ids of that many clues whose verification was approved on that day. */
  public static List<UUID> takenOver(Ground ground, int count, LocalDate approvedOn) {
    List<UUID> ids = new ArrayList<>();
    for (int left = count; left > 0; left -= AT_ONCE) {
      ids.addAll(batch(ground, Math.min(left, AT_ONCE), approvedOn));
    }
    ground.time().settle();
    return ids;
  }

  private static List<UUID> batch(Ground ground, int count, LocalDate approvedOn) {
    String series = "试" + Long.toString(System.nanoTime(), 36) + SERIES.incrementAndGet();
    String form = Forms.paper(series, count, approvedOn);
    String key = Ground.key();
    Reply reply = ground.gateway().create("city-supervision", "/api/clues/take-over", key, form);
    for (int tries = 0; reply.isOpen() && tries < 20; tries++) {
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      reply = ground.gateway().create("city-supervision", "/api/clues/take-over", key, form);
    }
    if (!reply.isDone()) {
      throw new IllegalStateException("nothing was taken over: " + reply);
    }
    List<UUID> ids = new ArrayList<>();
    long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (ids.size() < count) {
      ids.clear();
      ground
          .collection("clue", "clues")
          .find(Filters.regex("seek.number", "^纸" + series + "〔"))
          .forEach(each -> ids.add(each.getBinary("_id").asUuid()));
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("of " + count + " clues " + ids.size() + " came");
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    return ids;
  }
}
