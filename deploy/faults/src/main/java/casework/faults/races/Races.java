package casework.faults.races;

import casework.faults.Extent;
import casework.faults.FaultTest;
import casework.faults.Report;
import casework.faults.ground.Client;
import casework.faults.ground.Ground;
import casework.faults.ground.Twin;
import java.util.Map;

/**
 * R8: sixty-four clients take conflicting steps on one clue at the revision they all saw, round
 * after round; and the law's clock reaches a deadline in the moment in which the head extends it.
 */
public final class Races implements FaultTest {

  static final int CLIENTS = 64;

  @Override
  public String name() {
    return "races";
  }

  @Override
  public String what() {
    return "64 clients at one clue; a deadline that fires beside an extension";
  }

  @Override
  public Report run(Ground ground, Extent extent, long seed) {
    Report report = new Report(name(), seed);
    new Rounds(ground, ground.gateway(), seed).play(extent.of(25, 1_000), report);
    new Extensions(ground, seed).play(extent.of(40, 1_000), report);
    return report;
  }

  /** A second process of clue-service replaces clues whatever their revision. */
  @Override
  public Report control(Ground ground, long seed) {
    Report report = new Report(name() + " without the revision in the filter", seed);
    Map<String, String> careless = Map.of("CASEWORK_SAFEGUARDS_REVISIONS", "false");
    try (Twin twin = ground.twin("clue-service", careless);
        Client door = ground.client(twin.address())) {
      new Rounds(ground, door, seed).play(5, report);
    }
    return report;
  }
}
