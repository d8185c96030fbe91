package casework.talk;

import casework.platform.store.StaleRevision;
import casework.testkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    // The ledger turns away a step on a revision the officer has not seen, and tries additions
    // again.
    return HouseRules.ofService("casework.talk").applicationMayUse(StaleRevision.class).tests();
  }
}
