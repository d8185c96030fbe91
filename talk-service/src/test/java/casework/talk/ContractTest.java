package casework.talk;

import casework.testkit.contracts.AsyncApiPage;
import casework.testkit.contracts.ContractFiles;
import org.junit.jupiter.api.Test;

class ContractTest {

  private final ContractFiles contract = ContractFiles.of("talk-service");

  @Test
  void everySampleFitsItsSchema() {
    contract.assertSamplesFit();
  }

  @Test
  void describesItsEventsAsTheyAre() {
    AsyncApiPage.assertUpToDate(contract);
  }
}
