package casework.faults.outage;

import casework.demo.office.LawTime;
import casework.faults.Extent;
import casework.faults.FaultTest;
import casework.faults.Report;
import casework.faults.ground.Ground;
import casework.faults.ground.Ledger;
import casework.faults.ground.PaperClues;
import casework.faults.work.Load;
import casework.faults.work.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * R1: clue-service is killed at random while petitions come in, their clues are worked on and the
 * law's clock goes on, so that rungs, runs and warnings are under way, too.
 */
public final class KilledService implements FaultTest {

  private static final String SERVICE = "clue-service";
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration LONGEST_AWAY = Duration.ofSeconds(90);

  @Override
  public String name() {
    return "kill";
  }

  @Override
  public String what() {
    return "kill -9 of clue-service at random while officers work and deadlines fire";
  }

  @Override
  public Report run(Ground ground, Extent extent, long seed) {
    Report report = new Report(name(), seed);
    Random random = new Random(seed);
    PaperClues.takenOver(ground, extent.of(30, 300), ground.today().minusDays(20));
    List<Duration> away = new ArrayList<>();
    Ledger ledger = ground.ledger();
    int rate = extent.of(1, 10);
    Load load = new Load(ground, ledger, rate, true).start();
    try {
      int kills = extent.of(3, 5, 50);
      for (int kill = 1; kill <= kills; kill++) {
        // Long enough for it to hear facts again: its partitions wait ten seconds for the one that
        // was killed.
        pause(Duration.ofMillis(random.nextInt(6_000, 10_000)));
        Thread clock = moveOn(ground, random.nextInt(2, 9));
        pause(Duration.ofMillis(random.nextInt(50, 1_200)));
        long began = System.nanoTime();
        ground.product().kill(SERVICE);
        ground.product().awaitReady(SERVICE, LONGEST_AWAY);
        away.add(Duration.ofNanos(System.nanoTime() - began));
        join(clock);
      }
    } finally {
      load.close();
    }
    long drained = System.nanoTime();
    ground.isAtRest(Duration.ofMinutes(3));
    away.sort(null);
    report
        .did("times kill -9", away.size())
        .did("petitions per second", rate)
        .did("ready again, median", seconds(away.get(away.size() / 2)))
        .within("ready again, 95 of 100", away.get((away.size() * 95 - 1) / 100), PATIENCE)
        .within("at rest after the last act", since(drained), Duration.ofSeconds(30))
        .none("acts refused", load.refused());
    Verdict.reach(ground, ledger, report);
    return report;
  }

  /** The law's clock goes on by some days while other things happen. */
  private static Thread moveOn(Ground ground, int days) {
    return Thread.ofVirtual()
        .start(() -> ground.moveLaw(LawTime.morning(ground.today().plusDays(days))));
  }

  /** Without the inbox: the facts that are delivered once more make clues once more. */
  @Override
  public Report control(Ground ground, long seed) {
    Report report = new Report(name() + " without the inbox", seed);
    Ledger ledger = ground.ledger();
    Load load = new Load(ground, ledger, 2, true).start();
    pause(Duration.ofSeconds(3));
    load.close();
    ground.time().settle();
    new ForgetfulTwin(ground).hearAgain();
    Verdict.reach(ground, ledger, report);
    return report;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }

  static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  static String seconds(Duration time) {
    return "%.1f s".formatted(time.toMillis() / 1e3);
  }
}
