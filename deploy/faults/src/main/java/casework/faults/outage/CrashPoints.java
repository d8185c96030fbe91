package casework.faults.outage;

import casework.demo.office.LawTime;
import casework.faults.Extent;
import casework.faults.FaultTest;
import casework.faults.Report;
import casework.faults.ground.Client;
import casework.faults.ground.Forms;
import casework.faults.ground.Ground;
import casework.faults.ground.Ledger;
import casework.faults.ground.PaperClues;
import casework.faults.ground.Reply;
import casework.faults.ground.Twin;
import casework.faults.work.Load;
import casework.faults.work.Verdict;
import casework.platform.trial.CrashPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * R2: a process ends at a named point, one after the other, while officers work; nothing of what
 * they were told is lost or done twice.
 */
public final class CrashPoints implements FaultTest {

  private static final String PETITION = "petition-service";
  private static final String CLUE = "clue-service";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration A_DAYS_WORK = Duration.ofMillis(1_500);

  /** Which point is passed where, by what the load and the law's clock bring about. */
  private static final Map<CrashPoint, String> PASSED =
      Map.ofEntries(
          Map.entry(CrashPoint.BEFORE_WRITE, PETITION),
          Map.entry(CrashPoint.AFTER_WRITE, PETITION),
          Map.entry(CrashPoint.BEFORE_SEND, PETITION),
          Map.entry(CrashPoint.AFTER_AUDIT, PETITION),
          Map.entry(CrashPoint.AFTER_SEND, PETITION),
          Map.entry(CrashPoint.AFTER_BROKER_ACK, PETITION),
          Map.entry(CrashPoint.AFTER_PULL, PETITION),
          Map.entry(CrashPoint.AFTER_POLL, CLUE),
          Map.entry(CrashPoint.AFTER_EFFECT, CLUE),
          Map.entry(CrashPoint.BEFORE_COMMIT, CLUE),
          Map.entry(CrashPoint.AFTER_CLAIM, CLUE),
          Map.entry(CrashPoint.AFTER_TRANSITION, CLUE),
          Map.entry(CrashPoint.AMID_ROWS, CLUE),
          Map.entry(CrashPoint.AMID_TALLY, CLUE));

  @Override
  public String name() {
    return "crash-points";
  }

  @Override
  public String what() {
    return "processes end at " + PASSED.size() + " named points while officers work";
  }

  @Override
  public Report run(Ground ground, Extent extent, long seed) {
    Report report = new Report(name(), seed);
    PaperClues.takenOver(ground, 40, ground.today().minusDays(20));
    Ledger ledger = ground.ledger();
    int rounds = extent.of(1, 3, 20);
    List<String> passedBy;
    Load load = new Load(ground, ledger, 1, true).start();
    try {
      passedBy = crashes(ground, rounds, new Random(seed));
    } finally {
      load.close();
    }
    report
        .did("named points", PASSED.size())
        .did("crashes asked for", PASSED.size() * rounds)
        .none("crashes that did not come", passedBy)
        .none("acts refused", load.refused());
    Verdict.reach(ground, ledger, report);
    return report;
  }

  /** The points that did not end the service. */
  private static List<String> crashes(Ground ground, int rounds, Random random) {
    List<String> passedBy = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      for (CrashPoint each : order(random)) {
        if (!crashed(ground, each)) {
          passedBy.add(each.word() + " in round " + round);
        }
      }
    }
    return passedBy;
  }

  /** The services in turn, so that each does some work while the other comes back. */
  private static List<CrashPoint> order(Random random) {
    List<CrashPoint> petition = new ArrayList<>(of(PETITION));
    List<CrashPoint> clue = new ArrayList<>(of(CLUE));
    Collections.shuffle(petition, random);
    Collections.shuffle(clue, random);
    List<CrashPoint> all = new ArrayList<>();
    for (int n = 0; n < Math.max(petition.size(), clue.size()); n++) {
      if (n < petition.size()) {
        all.add(petition.get(n));
      }
      if (n < clue.size()) {
        all.add(clue.get(n));
      }
    }
    return all;
  }

  private static List<CrashPoint> of(String service) {
    return PASSED.entrySet().stream()
        .filter(each -> each.getValue().equals(service))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean crashed(Ground ground, CrashPoint point) {
    String service = PASSED.getOrDefault(point, CLUE);
    ground.product().awaitReady(service, PATIENCE);
    long pid = ground.product().process(service).pid();
    Path order = arm(ground, service, point);
    boolean timed = point.compareTo(CrashPoint.AFTER_CLAIM) >= 0;
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    boolean ended;
    do {
      if (timed) {
        // A day after the other, until one comes on which something is due.
        LocalDate next = ground.today().plusDays(point == CrashPoint.AMID_ROWS ? 5 : 2);
        ground.moveLaw(LawTime.morning(next));
      }
      ended = hasEnded(pid, A_DAYS_WORK);
    } while (!ended && System.nanoTime() < deadline);
    disarm(order);
    return ended;
  }

  private static boolean hasEnded(long pid, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (ProcessHandle.of(pid).isPresent()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      KilledService.pause(Duration.ofMillis(50));
    }
    return true;
  }

  static Path arm(Ground ground, String service, CrashPoint point) {
    try {
      Path folder = ground.product().data().resolve("crash").resolve(service);
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve(point.word()), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void disarm(Path order) {
    try {
      Files.deleteIfExists(order);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A second process of petition-service that keeps no outbox and sends after it has written: ended
   * between the two, nobody ever hears of the petition.
   */
  @Override
  public Report control(Ground ground, long seed) {
    Report report = new Report(name() + " without the outbox", seed);
    Ledger ledger = ground.ledger();
    try (Twin twin = ground.twin(PETITION, Map.of("CASEWORK_SAFEGUARDS_OUTBOX", "false"));
        Client door = ground.client(twin.address())) {
      ground.isAtRest(Duration.ofMinutes(3));
      Path order = arm(ground, PETITION, CrashPoint.AFTER_WRITE);
      String key = Ground.key();
      String form = Forms.petition("反映一事");
      Reply first = door.create("city-intake", "/api/petitions", key, form);
      disarm(order);
      // Asked again at the other process: it was done, and it says so.
      Reply again = ground.gateway().create("city-intake", "/api/petitions", key, form);
      ledger.note("/api/petitions", again);
      report.did("the first answer, and the second", first.status() + ", " + again.status());
    }
    Verdict.reach(ground, ledger, report);
    return report;
  }
}
