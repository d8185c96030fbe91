package casework.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import casework.demo.year.Part;
import casework.demo.year.Year;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the checks let pass and what they find, without a product. */
class ChecksTest {

  private static final Part QUARTER =
      new Part(Year.read(Path.of("quarter")), LocalDate.of(2020, 3, 31));
  private static final World WORLD = World.of(QUARTER);
  private static final Checks CHECKS = Checks.of(QUARTER, WORLD.acknowledged());

  @Test
  void findNothingWhereNothingIsWrong() {
    assertThat(CHECKS.faults(WORLD.held())).isEmpty();
  }

  @Test
  void letASecondDeliveryPassAndCountIt() {
    Snapshot held = WORLD.held();
    List<Fact> twice = Stream.concat(held.facts().stream(), held.facts().stream()).toList();
    Snapshot again = new Snapshot(held.databases(), twice);

    assertThat(CHECKS.faults(again)).isEmpty();
    assertThat(Traffic.of(again).deliveries()).isEqualTo(2 * Traffic.of(again).facts());
  }

  @ParameterizedTest
  @MethodSource("tamperings")
  void findWhatIsTamperedWith(Tampering tampering) {
    List<Fault> faults = CHECKS.faults(tampering.how().apply(WORLD.held()));

    assertThat(faults).extracting(Fault::check).contains(tampering.check());
  }

  static Stream<Tampering> tamperings() {
    return Tampering.all().stream();
  }
}
