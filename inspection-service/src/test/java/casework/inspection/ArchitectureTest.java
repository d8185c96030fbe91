package casework.inspection;

import casework.platform.store.StaleRevision;
import casework.testkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    // The books turn away a step on a revision the officer has not seen, and try additions
    // again.
    return HouseRules.ofService("casework.inspection")
        .applicationMayUse(StaleRevision.class)
        .tests();
  }
}
