package casework.faults.outage;

import casework.faults.ground.Client;
import casework.faults.ground.Ground;
import casework.faults.ground.Reply;
import casework.faults.ground.Signals;
import casework.faults.ground.Twin;
import com.mongodb.client.model.Filters;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.BsonDocument;

/** Who turns colours just now, and how to stop him in the midst of it. */
final class ClocksWorker {

  private static final String LEASE = "clue-clocks";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern FENCED =
      Pattern.compile(
          "(?m)^casework_sweeper_fenced_total\\{[^}]*sweeper=\"clue-clocks\"[^}]*} ([0-9.eE+-]+)$");

  private final Ground ground;
  private final Twin twin;
  private final long first;
  private final String firstsName;
  private final long firstsRefused;

  ClocksWorker(Ground ground, Twin twin) {
    this.ground = ground;
    this.twin = twin;
    this.first = ground.product().process("clue-service").pid();
    this.firstsName = holder();
    this.firstsRefused = fenced(ground.product().address("clue-service"));
  }

  private String holder() {
    return lease().map(each -> each.getString("holder").getValue()).orElse("");
  }

  private Optional<BsonDocument> lease() {
    return Optional.ofNullable(
        ground.collection("clue", "leases").find(Filters.eq("_id", LEASE)).first());
  }

  /** The first process, where it works, stands still until the second has taken its lease. */
  void giveLeaseToTwin() {
    if (!holder().equals(firstsName)) {
      return;
    }
    Signals.stop(first);
    try {
      await(() -> !holder().equals(firstsName), "the second process to take the lease");
    } finally {
      Signals.go(first);
    }
  }

  /**
   * Lets the law's clock come to the day on which all of these turn, stops the process that works
   * when it has handled some of them, and lets it go on when the other has handled the rest.
   *
   * @return false where it was through before it could be stopped
   */
  boolean stopAmid(List<UUID> clues, Duration length) {
    Instant turns = turnsAt(clues);
    long working = holder().equals(firstsName) ? first : twin.pid();
    Thread clock = Thread.ofVirtual().start(() -> ground.moveLaw(turns));
    await(() -> due(clues, turns) < clues.size(), "the first of the clues to be turned");
    Signals.stop(working);
    boolean amid;
    try {
      // With fewer left there may be no stale write to refuse.
      amid = due(clues, turns) > clues.size() / 5;
      KilledService.pause(length);
      await(() -> due(clues, turns) == 0, "the other process to turn the rest");
    } finally {
      Signals.go(working);
    }
    join(clock);
    // What the woken one still tries, it tries within moments.
    KilledService.pause(Duration.ofSeconds(2));
    return amid;
  }

  private Instant turnsAt(List<UUID> clues) {
    return Instant.ofEpochMilli(
        clues.stream().mapToLong(this::next).max().orElse(Instant.now().toEpochMilli()));
  }

  private long next(UUID clue) {
    BsonDocument found = ground.collection("clue", "clues").find(Filters.eq("_id", clue)).first();
    if (found == null) {
      throw new IllegalStateException("clue " + clue + " is gone");
    }
    return found.getDocument("seek").getDateTime("nextTransitionAt").getValue();
  }

  private long due(List<UUID> clues, Instant turns) {
    return ground
        .collection("clue", "clues")
        .countDocuments(
            Filters.and(Filters.in("_id", clues), Filters.lte("seek.nextTransitionAt", turns)));
  }

  /** How often each clue's colour was looked at by a clock, by the audit chain. */
  Map<UUID, Integer> turns(List<UUID> clues) {
    Map<UUID, Integer> turns = new HashMap<>();
    ground
        .collection("clue", "audit")
        .find(
            Filters.and(
                Filters.in("entry.matter", clues.stream().map(UUID::toString).toList()),
                Filters.eq("entry.step", "colour"),
                Filters.eq("entry.outcome", "DONE")))
        .forEach(
            row ->
                turns.merge(
                    UUID.fromString(row.getDocument("entry").getString("matter").getValue()),
                    1,
                    Integer::sum));
    return turns;
  }

  /** Writes refused by their token since the twin is there, as both processes count them. */
  long refused() {
    return fenced(ground.product().address("clue-service"))
        - firstsRefused
        + fenced(twin.address());
  }

  private long fenced(URI process) {
    try (Client client = ground.client(process)) {
      Reply metrics =
          client.send("GET", "/actuator/prometheus", "", "", Map.of("Accept", "text/plain"));
      Matcher found = FENCED.matcher(metrics.body());
      return found.find() ? (long) Double.parseDouble(found.group(1)) : 0;
    }
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(Condition condition, String what) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("waited in vain for " + what);
      }
      KilledService.pause(Duration.ofMillis(2));
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
