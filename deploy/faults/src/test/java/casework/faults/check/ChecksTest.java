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

  /** Also where petitions end in the petition office. */
  @Test
  void findNothingWrongWithPetitionsThatBecomeNoClue() {
    Year year = QUARTER.year();
    Part more =
        new Part(
            new Year(
                year.carriedOver(),
                year.incoming(),
                year.counties(),
                year.waiting(),
                year.cadres(),
                year.inspections(),
                year.scores(),
                year.warned(),
                Year.read().petitions()),
            QUARTER.last());
    World world = World.of(more);

    assertThat(world.held().petitions()).hasSizeGreaterThan(WORLD.held().petitions().size());
    assertThat(Checks.of(more, world.acknowledged()).faults(world.held())).isEmpty();
    assertThat(Checks.of(QUARTER, world.acknowledged()).faults(world.held()))
        .extracting(Fault::check)
        .contains("every row once");
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
