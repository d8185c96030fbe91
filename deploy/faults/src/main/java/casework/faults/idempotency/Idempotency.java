package casework.faults.idempotency;

import casework.faults.Extent;
import casework.faults.FaultTest;
import casework.faults.Report;
import casework.faults.ground.Client;
import casework.faults.ground.Ground;
import casework.faults.ground.Twin;
import java.util.Map;

/**
 * R9: fifty clients register one petition under one key at once, while the service is killed, while
 * it hangs behind the gateway; with another body, another caller, an old key.
 */
public final class Idempotency implements FaultTest {

  static final int CLIENTS = 50;

  @Override
  public String name() {
    return "idempotency";
  }

  @Override
  public String what() {
    return "one key 50 times at once, across kill -9 and a gateway that gives up";
  }

  @Override
  public Report run(Ground ground, Extent extent, long seed) {
    Report report = new Report(name(), seed);
    OneKey keys = new OneKey(ground, ground.gateway(), seed);
    keys.atOnce(extent.of(5, 50), report);
    keys.acrossKills(extent.of(2, 20), report);
    keys.throughAGatewayThatGivesUp(report);
    new OtherwiseUsed(ground).check(report);
    keys.count(OtherwiseUsed.made(), report);
    return report;
  }

  /** A second process of petition-service that takes every key for one never heard of. */
  @Override
  public Report control(Ground ground, long seed) {
    Report report = new Report(name() + " without keys", seed);
    Map<String, String> forgetful = Map.of("CASEWORK_SAFEGUARDS_KEYS", "false");
    try (Twin twin = ground.twin("petition-service", forgetful);
        Client door = ground.client(twin.address())) {
      OneKey keys = new OneKey(ground, door, seed);
      keys.atOnce(1, report);
      keys.count(0, report);
    }
    return report;
  }
}
