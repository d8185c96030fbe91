package casework.faults.work;

import casework.faults.Report;
import casework.faults.check.Check;
import casework.faults.check.Checks;
import casework.faults.check.Snapshot;
import casework.faults.check.Traffic;
import casework.faults.ground.Ground;
import casework.faults.ground.Ledger;
import java.time.Duration;

/** Compares what was acknowledged with what stores, topics and chains hold. */
public final class Verdict {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private Verdict() {}

  /** Looks when everything has come to rest; one line for each check. */
  public static Snapshot reach(Ground ground, Ledger ledger, Report report) {
    boolean atRest = ground.isAtRest(LONGEST);
    Snapshot held = ground.held();
    Traffic traffic = Traffic.of(held);
    report
        .exactly("products at rest afterwards", atRest ? 1 : 0, 1)
        .did("acts acknowledged", ledger.acts())
        .did("facts, and deliveries of them", traffic.facts() + ", " + traffic.deliveries());
    for (Check each : Checks.ofWork(ledger.acknowledged(), ground.today()).all()) {
      report.none(each.name(), each.faults(held));
    }
    return held;
  }
}
