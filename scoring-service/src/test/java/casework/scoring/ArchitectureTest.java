package casework.scoring;

import casework.platform.store.AlreadyApplied;
import casework.platform.store.StaleRevision;
import casework.testkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheHouseRules() {
    // Every ledger turns away a step on a revision the officer has not seen; a fact that names
    // several cadres goes on to the next file where one has had it.
    return HouseRules.ofService(
            "casework.scoring", "directory", "file", "opinion", "board", "warning", "evaluation")
        .applicationMayUse(StaleRevision.class, AlreadyApplied.class)
        .tests();
  }
}
