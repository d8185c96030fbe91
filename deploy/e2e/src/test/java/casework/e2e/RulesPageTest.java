package casework.e2e;

import casework.testkit.contracts.EventsPage;
import casework.testkit.files.Repository;
import casework.testkit.rules.RulesPage;
import org.junit.jupiter.api.Test;

/** The pages that are made from all modules together. */
class RulesPageTest {

  @Test
  void tellsOfEveryRuleWhereItIsCarriedOutAndWhichTestsShowIt() {
    RulesPage.assertUpToDate(Repository.here().root());
  }

  @Test
  void tellsOfEveryEventWhoSaysItAndWhoHearsIt() {
    EventsPage.assertUpToDate();
  }
}
