package casework.scoring;

import casework.platform.store.StaleRevision;
import casework.testkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    // Every ledger turns away a step on a revision the officer has not seen.
    return HouseRules.ofService(
            "casework.scoring", "directory", "file", "opinion", "board", "warning", "evaluation")
        .applicationMayUse(StaleRevision.class)
        .tests();
  }
}
