package casework.scoring.warning.domain;

import casework.scoring.RefusalTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WarningRefusalTest {

  @TestFactory
  Stream<DynamicTest> everyOneIsShownWithItsTextAndStatus() {
    return RefusalTexts.tests(
        WarningRefusal.class,
        List.of(
            new WarningRefusal.NotYours("warn"),
            new WarningRefusal.Malformed("until", "today or later"),
            new WarningRefusal.NotInYourArea(),
            new WarningRefusal.NotBound(List.of("LEADER")),
            new WarningRefusal.NotRectified(List.of("EVIDENCE")),
            new WarningRefusal.PeriodRuns(LocalDate.EPOCH)));
  }
}
