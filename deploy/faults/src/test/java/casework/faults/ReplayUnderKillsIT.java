package casework.faults;

import static org.assertj.core.api.Assertions.assertThat;

import casework.faults.check.Checks;
import casework.faults.check.Fault;
import casework.faults.check.Snapshot;
import casework.faults.check.Tampering;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A quarter with forty clues is replayed while its services and its broker are killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayUnderKillsIT {

  private final Path repository = Path.of("../..").toAbsolutePath().normalize();
  private ReplayUnderKills test;
  private Findings findings;
  private Checks checks;

  @BeforeAll
  void replay() {
    test = ReplayUnderKills.start(repository, Storm.quarter(repository), seed(), System.out);
    findings = test.run();
    findings.print(System.out);
    checks = test.checks();
  }

  @AfterAll
  void stop() {
    if (test != null) {
      test.close();
    }
  }

  private static long seed() {
    String given = System.getProperty("casework.faults.seed", "");
    return given.isEmpty() ? new Random().nextInt(1_000_000) : Long.parseLong(given);
  }

  @Test
  @Order(1)
  void figuresAreExactAndEachEffectCameAboutOnce() {
    assertThat(findings.wrong()).isEmpty();
  }

  @Test
  @Order(1)
  void eachProcessWasKilledAndCameBack() {
    assertThat(findings.kills())
        .hasSizeGreaterThanOrEqualTo(6)
        .extracting(Kill::process)
        .containsAll(Storm.TARGETS);
  }

  @Test
  @Order(1)
  void thereWasSomethingToLose() {
    Snapshot held = findings.held();
    assertThat(held.clues()).hasSize(40);
    assertThat(held.petitions()).hasSize(20);
    assertThat(findings.acknowledged()).isGreaterThan(250);
    assertThat(findings.sentAgain()).isGreaterThan(300);
  }

  /** The negative control of the checks: each finds what it is there for, in these very data. */
  @ParameterizedTest
  @MethodSource("tamperings")
  @Order(2)
  void findsWhatIsTamperedWith(Tampering tampering) {
    List<Fault> faults = checks.faults(tampering.how().apply(findings.held()));

    assertThat(faults).extracting(Fault::check).contains(tampering.check());
  }

  static Stream<Tampering> tamperings() {
    return Tampering.all().stream();
  }

  /**
   * The negative control of the mechanism: without the inbox the same second delivery, which had no
   * effect above, makes a second clue of each referral.
   */
  @Test
  @Order(3)
  void withoutTheInboxTheSameDeliveriesHaveTheirEffectTwice() {
    Snapshot held = test.deliveredAgainWithoutInbox();

    assertThat(checks.faults(held))
        .extracting(Fault::toString)
        .filteredOn(fault -> fault.endsWith("became 2 clues"))
        .hasSize(20);
  }
}
