package casework.faults.work;

import casework.faults.Report;
import casework.faults.check.Check;
import casework.faults.check.Checks;
import casework.faults.check.Snapshot;
import casework.faults.check.Traffic;
import casework.faults.ground.Ground;
import casework.faults.ground.Ledger;

/** Compares what was acknowledged with what stores, topics and chains hold. */
public final class Verdict {

  private Verdict() {}

  /** Looks when everything has come to rest; one line for each check. */
  public static Snapshot reach(Ground ground, Ledger ledger, Report report) {
    ground.time().settle();
    Snapshot held = ground.held();
    Traffic traffic = Traffic.of(held);
    report
        .did("acts acknowledged", ledger.acts())
        .did("facts, and deliveries of them", traffic.facts() + ", " + traffic.deliveries());
    for (Check each : Checks.ofWork(ledger.acknowledged(), ground.today()).all()) {
      report.none(each.name(), each.faults(held));
    }
    return held;
  }
}
