package casework.faults.outage;

import casework.faults.Extent;
import casework.faults.FaultTest;
import casework.faults.Report;
import casework.faults.ground.Ground;
import casework.faults.ground.PaperClues;
import casework.faults.ground.Twin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * R11: of two processes of clue-service the one that turns colours is stopped in the midst of it
 * for longer than its lease lives. The other goes on; what the first still writes when it wakes is
 * refused by its fencing token.
 */
public final class ZombieScheduler implements FaultTest {

  private static final String SERVICE = "clue-service";
  private static final int TRIES = 4;
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Enough for the signal to come amid them. */
  private static final int CLUES = 80;

  @Override
  public String name() {
    return "zombie";
  }

  @Override
  public String what() {
    return "SIGSTOP of the clocks' worker for longer than its lease, with a second process";
  }

  @Override
  public Report run(Ground ground, Extent extent, long seed) {
    Report report = new Report(name(), seed);
    Random random = new Random(seed);
    Duration stopped = Duration.ofSeconds(extent.of(13, 45));
    play(ground, Map.of(), extent.of(2, 5, 100), stopped, random, report);
    return report;
  }

  /** Both processes write whatever their token is. */
  @Override
  public Report control(Ground ground, long seed) {
    Report report = new Report(name() + " without fencing tokens", seed);
    Map<String, String> unfenced = Map.of("CASEWORK_SAFEGUARDS_FENCES", "false");
    play(ground, unfenced, 1, Duration.ofSeconds(13), new Random(seed), report);
    return report;
  }

  /**
   * Whichever of the two works is stopped, and the other works the next time. Where the second has
   * an environment of its own, it is that one.
   */
  private static void play(
      Ground ground,
      Map<String, String> environment,
      int rounds,
      Duration stopped,
      Random random,
      Report report) {
    List<String> twice = new ArrayList<>();
    List<String> never = new ArrayList<>();
    List<String> restless = new ArrayList<>();
    long bitten = 0;
    long refused;
    Twin twin = ground.twin(SERVICE, environment);
    try (twin) {
      ClocksWorker worker = new ClocksWorker(ground, twin);
      for (int round = 0; round < rounds; round++) {
        for (int tries = 0; tries < TRIES; tries++) {
          if (!environment.isEmpty()) {
            worker.giveLeaseToTwin();
          }
          List<UUID> clues =
              PaperClues.takenOver(ground, CLUES, ground.today().minusDays(random.nextInt(2, 20)));
          Map<UUID, Integer> before = worker.turns(clues);
          boolean amid = worker.stopAmid(clues, stopped);
          if (!ground.isAtRest(LONGEST)) {
            restless.add("round " + (round + 1));
          }
          judge(clues, before, worker.turns(clues), twice, never);
          if (amid) {
            bitten++;
            break;
          }
        }
      }
      refused = worker.refused();
    }
    report
        .did("seconds stopped, with a lease of 10 s", stopped.toSeconds())
        .exactly("times stopped amid its work", bitten, rounds)
        .atLeast("stale writes refused by their token", refused, 1)
        .none("rounds that never came to rest", restless)
        .none("transitions handled twice", twice)
        .none("transitions never handled", never);
  }

  private static void judge(
      List<UUID> clues,
      Map<UUID, Integer> before,
      Map<UUID, Integer> after,
      List<String> twice,
      List<String> never) {
    for (UUID each : clues) {
      int turned = after.getOrDefault(each, 0) - before.getOrDefault(each, 0);
      if (turned > 1) {
        twice.add(each + " was turned " + turned + " times");
      } else if (turned < 1) {
        never.add(each + " was not turned");
      }
    }
  }
}
