package casework.inspection;

import casework.testkit.contracts.AsyncApiPage;
import casework.testkit.contracts.ContractFiles;
import org.junit.jupiter.api.Test;

class ContractTest {

  private final ContractFiles contract = ContractFiles.of("inspection-service");

  @Test
  void everySampleFitsItsSchema() {
    contract.assertSamplesFit();
  }

  @Test
  void describesItsEventsAsTheyAre() {
    AsyncApiPage.assertUpToDate(contract);
  }
}
