package casework.faults.reorder;

import casework.faults.Extent;
import casework.faults.FaultTest;
import casework.faults.Report;
import casework.faults.check.Snapshot;
import casework.faults.check.Traffic;
import casework.faults.ground.Ground;
import casework.faults.ground.Ledger;
import casework.faults.ground.Signals;
import casework.faults.outage.KilledService;
import casework.faults.work.Registrations;
import casework.faults.work.Verdict;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/**
 * R6: while clue-service stands still, what petition-service says about new petitions is taken off
 * its topic and put there again doubled, shuffled and late. Awake again, clue-service makes of it
 * what it makes of facts in order, once.
 */
public final class Reorder implements FaultTest {

  private static final String TOPIC = "casework.petition.v1";

  /** A listener that says nothing for ten seconds begins anew where it had confirmed. */
  private static final Duration FORGOTTEN = Duration.ofSeconds(13);

  @Override
  public String name() {
    return "reorder";
  }

  @Override
  public String what() {
    return "facts 1 to 5 times, shuffled and late, where they were said in order";
  }

  @Override
  public Report run(Ground ground, Extent extent, long seed) {
    Report report = new Report(name(), seed);
    Ledger ledger = ground.ledger();
    Registrations registrations = new Registrations(ground, ledger);
    List<String> inOrder = registrations.refer(3);
    ground.time().settle();
    long pid = ground.product().process("clue-service").pid();
    List<String> shuffled;
    Rewriting.Done done;
    Signals.stop(pid);
    try {
      long began = System.nanoTime();
      shuffled = registrations.refer(extent.of(40, 3_400));
      registrations.awaitSaid();
      LockSupport.parkNanos(FORGOTTEN.toNanos() - (System.nanoTime() - began));
      done =
          new Rewriting(ground.named("CASEWORK_KAFKA"), TOPIC)
              .rewrite(said -> Shuffle.of(said, new Random(seed)));
    } finally {
      Signals.go(pid);
    }
    registrations.awaitClues(shuffled);
    report
        .did("petitions whose facts came in disorder", shuffled.size())
        .did("facts said, and deliveries made of them", done.before() + ", " + done.now())
        .none("acts refused", registrations.refused());
    Snapshot held = Verdict.reach(ground, ledger, report);
    report
        .atLeast("deliveries before their turn", Traffic.of(held).overtaken(), 1)
        .none("clues unlike those of facts in order", unlike(ground, inOrder, shuffled));
    return report;
  }

  /** Clues that differ in more than their ids and keys from those whose facts came in order. */
  private static List<String> unlike(Ground ground, List<String> inOrder, List<String> shuffled) {
    TreeSet<String> usual = new TreeSet<>();
    inOrder.forEach(each -> usual.add(form(ground, each)));
    List<String> unlike = new ArrayList<>();
    for (String each : shuffled) {
      String form = form(ground, each);
      if (!usual.contains(form)) {
        unlike.add("of petition " + each + ": " + form);
      }
    }
    return unlike;
  }

  private static String form(Ground ground, String petition) {
    StringBuilder all = new StringBuilder();
    ground
        .collection("clue", "clues")
        .find(Filters.eq("state.origin.petition", petition))
        .forEach(
            each ->
                all.append("revision ")
                    .append(each.getInt64("revision").getValue())
                    .append(' ')
                    .append(
                        each.getDocument("state")
                            .toJson()
                            .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                            .replaceAll("A256GCM[^\"]+", "sealed")
                            .replaceAll("\\d{4}-\\d{2}-\\d{2}T[^\"]+", "instant")));
    return all.toString();
  }

  /** That of {@code kill}: without the inbox, facts that come once more make clues once more. */
  @Override
  public Report control(Ground ground, long seed) {
    return new KilledService().control(ground, seed);
  }
}
