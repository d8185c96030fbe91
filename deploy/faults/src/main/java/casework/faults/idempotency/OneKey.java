package casework.faults.idempotency;

import casework.faults.Crowd;
import casework.faults.Report;
import casework.faults.ground.Client;
import casework.faults.ground.Forms;
import casework.faults.ground.Ground;
import casework.faults.ground.Reply;
import casework.faults.ground.Signals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Many ask for the same under one key; there must be one petition, one receipt, one answer. */
final class OneKey {

  private static final String SERVICE = "petition-service";
  private static final Duration BACK = Duration.ofSeconds(90);
  private static final int STAGGER_MILLIS = 1_500;

  private final Ground ground;
  private final Client door;
  private final Random random;
  private final Set<String> petitions = new HashSet<>();
  private final long before;
  private final long receiptsBefore;
  private final long reportersBefore;
  private int keys;

  OneKey(Ground ground, Client door, long seed) {
    this.ground = ground;
    this.door = door;
    this.random = new Random(seed);
    this.before = kept("petition", "petitions");
    this.receiptsBefore = kept("petition", "receipts");
    this.reportersBefore = kept("petition_vault", "reporters");
  }

  void atOnce(int rounds, Report report) {
    List<String> wrong = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      judge(Crowd.together(all(0)), wrong);
    }
    report.did("keys used " + Idempotency.CLIENTS + " times at once", rounds);
    report.none("answers that differ, at once", wrong);
  }

  /** Each client asks until somebody answers; the service is killed in the midst of it. */
  void acrossKills(int rounds, Report report) {
    List<String> wrong = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      List<Supplier<Reply>> acts = all(STAGGER_MILLIS);
      int moment = random.nextInt(100, STAGGER_MILLIS);
      acts.add(
          () -> {
            pause(moment);
            ground.product().kill(SERVICE);
            return Reply.none("killed");
          });
      List<Reply> replies = Crowd.together(acts);
      judge(replies.subList(0, Idempotency.CLIENTS), wrong);
      ground.product().awaitReady(SERVICE, BACK);
    }
    report.did("keys across kill -9 of petition-service", rounds);
    report.none("answers that differ, across a kill", wrong);
  }

  /** The service hangs longer than the gateway waits, and goes on where it stood. */
  void throughAGatewayThatGivesUp(Report report) {
    List<String> wrong = new ArrayList<>();
    long pid = ground.product().process(SERVICE).pid();
    String key = Ground.key();
    String form = Forms.petition("反映一事");
    Signals.stop(pid);
    List<Reply> first;
    try {
      List<Supplier<Reply>> hasty = new ArrayList<>();
      for (int n = 0; n < 5; n++) {
        hasty.add(() -> door.create("city-intake", "/api/petitions", key, form));
      }
      first = Crowd.together(hasty);
    } finally {
      Signals.go(pid);
    }
    long gaveUp = first.stream().filter(each -> !each.isDone()).count();
    List<Reply> then = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      then.add(untilAnswered(key, form));
    }
    keys++;
    judge(then, wrong);
    report.atLeast("requests the gateway gave up", gaveUp, 1);
    report.none("answers that differ, after the gateway gave up", wrong);
  }

  /**
   * One petition, one receipt and one reporter for each key.
   *
   * @param others petitions that were made besides
   */
  void count(int others, Report report) {
    report
        .did("keys", keys)
        .exactly("petitions made", kept("petition", "petitions") - before - others, keys)
        .exactly("petitions named in answers", petitions.size(), keys)
        .exactly("receipts made", kept("petition", "receipts") - receiptsBefore - others, keys)
        .exactly(
            "reporters kept", kept("petition_vault", "reporters") - reportersBefore - others, keys);
  }

  private List<Supplier<Reply>> all(int staggerMillis) {
    String key = Ground.key();
    String form = Forms.petition("反映一事");
    List<Supplier<Reply>> acts = new ArrayList<>();
    for (int n = 0; n < Idempotency.CLIENTS; n++) {
      int wait = staggerMillis == 0 ? 0 : random.nextInt(staggerMillis);
      acts.add(
          () -> {
            pause(wait);
            return untilAnswered(key, form);
          });
    }
    keys++;
    return acts;
  }

  /** Asks again as long as nobody knows whether it was done; "in progress" is asked again, too. */
  private Reply untilAnswered(String key, String form) {
    long deadline = System.nanoTime() + BACK.toNanos();
    while (true) {
      Reply reply = door.create("city-intake", "/api/petitions", key, form);
      boolean settled = !reply.isOpen() && reply.status() != 409;
      if (settled || System.nanoTime() > deadline) {
        return reply;
      }
      pause(300);
    }
  }

  private void judge(List<Reply> replies, List<String> wrong) {
    TreeMap<String, Integer> bodies = new TreeMap<>();
    for (Reply each : replies) {
      if (each.status() != 201) {
        wrong.add("an answer of " + each);
      } else {
        bodies.merge(each.body(), 1, Integer::sum);
        petitions.add(each.json().path("petition").path("id").asString(""));
      }
    }
    if (bodies.size() != 1) {
      wrong.add(bodies.size() + " different answers under one key");
    }
  }

  private long kept(String database, String collection) {
    return ground.collection(database, collection).countDocuments();
  }

  private static void pause(int millis) {
    LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
  }
}
