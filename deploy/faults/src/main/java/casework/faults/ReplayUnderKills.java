package casework.faults;

import casework.demo.office.Journal;
import casework.faults.check.Acknowledged;
import casework.faults.check.Checks;
import casework.faults.check.Fault;
import casework.faults.check.Snapshot;
import casework.faults.check.Topics;
import casework.faults.ground.Ground;
import casework.faults.outage.ForgetfulTwin;
import casework.local.RunningProduct;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts the product from nothing, has the demo's officers work while its processes are killed,
 * sends every fact once more, and counts what came about.
 */
public final class ReplayUnderKills implements AutoCloseable {

  private static final int MOST_REPLAYS = 6;

  private final RunningProduct product;
  private final Storm storm;
  private final long seed;
  private final PrintStream out;
  private final Duration startedIn;

  private ReplayUnderKills(
      RunningProduct product, Storm storm, long seed, PrintStream out, Duration startedIn) {
    this.product = product;
    this.storm = storm;
    this.seed = seed;
    this.out = out;
    this.startedIn = startedIn;
  }

  /** Starts the product in a data directory of the fault tests' own, which is emptied first. */
  public static ReplayUnderKills start(Path repository, Storm storm, long seed, PrintStream out) {
    long began = System.nanoTime();
    out.println("seed " + seed);
    var product = FreshProduct.start(repository);
    return new ReplayUnderKills(product, storm, seed, out, since(began));
  }

  /** Replays under kills, and looks. */
  public Findings run() {
    long began = System.nanoTime();
    List<Kill> kills;
    int replays;
    try (var killer = new Killer(product, storm, journal(), seed, out)) {
      killer.start();
      replays = replay();
      kills = killer.kills();
    }
    Duration replayedIn = since(began);
    Settlement settlement = new Settlement(product);
    settlement.await();
    List<String> unlike = figures();
    int again = topics().sendAgain();
    settlement.await();
    Snapshot held = held();
    List<String> wrong = new ArrayList<>(unlike);
    wrong.addAll(broken(kills));
    checks().faults(held).stream().map(Fault::toString).forEach(wrong::add);
    return new Findings(
        seed, kills, replays, held, acknowledged().size(), again, startedIn, replayedIn, wrong);
  }

  /** Replays until it comes to its end; one that broke off is started again. */
  private int replay() {
    var environment = new HashMap<>(storm.environment());
    environment.put(Journal.FILE, journal().toString());
    for (int replays = 1; replays <= MOST_REPLAYS; replays++) {
      if (product.casework(environment, List.of("demo")) == 0) {
        return replays;
      }
      out.println("the replay broke off and is started again");
    }
    throw new IllegalStateException("the replay does not come to its end");
  }

  private List<String> broken(List<Kill> kills) {
    List<String> wrong = new ArrayList<>();
    if (kills.size() < storm.leastKills()) {
      wrong.add("only " + kills.size() + " kills: the test has not bitten");
    }
    if (product.casework(Map.of(), List.of("audit", "verify")) != 0) {
      wrong.add("the audit chains do not verify");
    }
    return wrong;
  }

  private List<String> figures() {
    List<String> wrong = new ArrayList<>(new FiguresOfRows(storm.part()).differences(product));
    if (storm.printed() && product.casework(Map.of(), List.of("demo", "--verify")) != 0) {
      wrong.add("the figures are not those that were printed");
    }
    return wrong;
  }

  /**
   * Sends every fact once more to a clue-service with the inbox switched off, and looks: the
   * negative control.
   */
  public Snapshot deliveredAgainWithoutInbox() {
    try (Ground ground = Ground.on(product, out)) {
      new ForgetfulTwin(ground).hearAgain();
      return ground.held();
    }
  }

  /** The checks of this replay. */
  public Checks checks() {
    return Checks.of(storm.part(), acknowledged());
  }

  /** What stores and topics hold now. */
  public Snapshot held() {
    try (MongoClient store = MongoClients.create(named("CASEWORK_MONGODB_URI"))) {
      return Snapshot.read(store, topics().facts());
    }
  }

  /** The product's topics. */
  public Topics topics() {
    return new Topics(named("CASEWORK_KAFKA"));
  }

  /** The product under test. */
  public RunningProduct product() {
    return product;
  }

  private List<Acknowledged> acknowledged() {
    return Acknowledged.read(journal());
  }

  private Path journal() {
    return product.data().resolve("acknowledged.tsv");
  }

  private String named(String variable) {
    return Optional.ofNullable(product.environment().get(variable))
        .orElseThrow(() -> new IllegalStateException("the launcher does not tell " + variable));
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  @Override
  public void close() {
    product.close();
  }
}
