package casework.faults.hostile;

import casework.faults.Extent;
import casework.faults.FaultTest;
import casework.faults.Report;
import casework.faults.ground.Forms;
import casework.faults.ground.Ground;
import casework.faults.ground.Reply;
import casework.faults.ground.Twin;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * R13: requests made from the OpenAPI files with everything that can be wrong in them, byte by byte
 * through a bare socket. Each is refused with a problem document, none fails, none tells how the
 * program is made, and the stores are afterwards what they were.
 */
public final class Hostile implements FaultTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int AT_ONCE = 8;
  private static final List<String> INSIDES =
      List.of("at casework.", "at org.springframework", "Exception", "com.mongodb", "java.lang.");

  @Override
  public String name() {
    return "hostile";
  }

  @Override
  public String what() {
    return "requests that mean harm, made from the OpenAPI files";
  }

  @Override
  public Report run(Ground ground, Extent extent, long seed) {
    Report report = new Report(name(), seed);
    URI gateway = URI.create(ground.named("CASEWORK_GATEWAY_URL"));
    attack(ground, gateway, extent.of(2_800, 50_000), seed, report);
    return report;
  }

  /** A second process of petition-service that reads bodies tolerantly, asked directly. */
  @Override
  public Report control(Ground ground, long seed) {
    Report report = new Report(name() + " without strict bodies", seed);
    Map<String, String> tolerant = Map.of("CASEWORK_SAFEGUARDS_BODIES", "false");
    try (Twin twin = ground.twin("petition-service", tolerant)) {
      attack(ground, twin.address(), 840, seed, report);
    }
    return report;
  }

  private static void attack(Ground ground, URI door, int count, long seed, Report report) {
    Arsenal arsenal = new Arsenal(ground.description(), matters(ground), new Random(seed));
    List<Attack> attacks = new ArrayList<>();
    for (int turn = 0; turn < count; turn++) {
      attacks.add(arsenal.next(turn));
    }
    ground.time().settle();
    Stillness before = Stillness.of(ground);
    Socketed socketed = new Socketed(door, PATIENCE);
    Judgement judgement = new Judgement();
    Semaphore places = new Semaphore(AT_ONCE);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Attack each : attacks) {
        places.acquireUninterruptibly();
        threads.execute(
            () -> {
              try {
                String token = ground.tokens().of(each.user());
                judgement.take(each, socketed.send(each, token));
              } finally {
                places.release();
              }
            });
      }
    }
    ground.time().settle();
    report
        .did("addresses and methods attacked", arsenal.addresses())
        .did("requests", count)
        .did("answers by status", judgement.statuses());
    judgement.tell(report);
    report.none("documents changed", before.changes(Stillness.of(ground)));
  }

  private static List<String> matters(Ground ground) {
    Reply petition =
        ground
            .gateway()
            .create("city-intake", "/api/petitions", Ground.key(), Forms.petition("反映一事"));
    if (!petition.isDone()) {
      throw new IllegalStateException("no petition to attack: " + petition);
    }
    return List.of(
        petition.json().path("petition").path("id").asString(),
        "00000000-0000-4000-8000-00000000feed");
  }

  /** What is right and wrong about the answers. */
  private static final class Judgement {

    private final Map<Integer, Integer> statuses = Collections.synchronizedMap(new TreeMap<>());
    private final List<String> failed = Collections.synchronizedList(new ArrayList<>());
    private final List<String> plain = Collections.synchronizedList(new ArrayList<>());
    private final List<String> open = Collections.synchronizedList(new ArrayList<>());
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final List<String> otherwise = Collections.synchronizedList(new ArrayList<>());

    void take(Attack attack, Reply reply) {
      statuses.merge(reply.status(), 1, Integer::sum);
      if (reply.status() >= 500 || reply.status() == 0) {
        failed.add(attack + " → " + reply);
      } else if (reply.status() >= 400 && !reply.isProblem()) {
        plain.add(attack + " → " + reply.type() + " " + reply);
      }
      if (INSIDES.stream().anyMatch(reply.body()::contains)) {
        open.add(attack + " → " + reply);
      }
      boolean mayBeRead = reply.status() == 200 && attack.refused().isEmpty();
      if (reply.isDone() && !attack.method().equals("GET") && !mayBeRead) {
        done.add(attack + " → " + reply);
      }
      boolean refusedRightly =
          attack.refused().isEmpty()
              || attack.refused().contains(reply.status())
              // Who may not come in at all is told so first.
              || List.of(403, 404).contains(reply.status());
      if (!refusedRightly && reply.status() < 500) {
        otherwise.add(attack + " → " + reply);
      }
    }

    Map<Integer, Integer> statuses() {
      return statuses;
    }

    void tell(Report report) {
      report
          .none("answers of 500 and more, or none", failed)
          .none("refusals that are no problem document", plain)
          .none("answers that show the program's insides", open)
          .none("harmful commands carried out", done)
          .none("malformed bodies not called malformed", otherwise);
    }
  }
}
