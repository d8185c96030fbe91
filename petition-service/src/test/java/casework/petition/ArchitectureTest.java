package casework.petition;

import casework.platform.store.StaleRevision;
import casework.testkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    // A step on a revision that was never the current one is turned away before anything is opened.
    return HouseRules.ofService(
            "casework.petition",
            "intake",
            "vault",
            "relay",
            "clarification",
            "interference",
            "thread",
            "duplicate",
            "sampling",
            "hotline")
        .applicationMayUse(StaleRevision.class)
        .tests();
  }
}
