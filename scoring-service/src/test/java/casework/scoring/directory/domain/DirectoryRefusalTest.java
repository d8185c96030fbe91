package casework.scoring.directory.domain;

import static casework.scoring.directory.SampleCadres.MONDAY;

import casework.platform.kernel.Refusal;
import casework.scoring.RefusalTexts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DirectoryRefusalTest {

  private static final List<Refusal> ALL =
      List.of(
          new DirectoryRefusal.NotYours("appoint"),
          new DirectoryRefusal.UnknownUnit("unit"),
          new DirectoryRefusal.UnknownPost("post"),
          new DirectoryRefusal.UnknownOrgan("organ"),
          new DirectoryRefusal.UnknownCadre("cadre"),
          new DirectoryRefusal.NameDiffers(),
          new DirectoryRefusal.EnteredAlready("unit"),
          new DirectoryRefusal.HoldsThatPost(),
          new DirectoryRefusal.HoldsNoSuchPost(),
          new DirectoryRefusal.NoSuchAppointment(),
          new DirectoryRefusal.WithdrawnAlready(),
          new DirectoryRefusal.NothingToCorrect(),
          new DirectoryRefusal.Malformed("field", "something"),
          new DirectoryRefusal.DayOutOfRange("day", MONDAY, MONDAY, MONDAY));

  @TestFactory
  Stream<DynamicTest> hasATextForEachOfItsKinds() {
    return RefusalTexts.tests(DirectoryRefusal.class, ALL);
  }
}
