package casework.testkit.architecture;

import casework.testkit.files.Repository;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds platform and testkit to the rules; the platform cannot, since the testkit stands on it. */
class PlatformArchitectureTest {

  private static final Path PLATFORM_TESTS =
      Repository.here().path("platform/casework-platform/target/test-classes");

  @TestFactory
  Stream<DynamicTest> platformKeepsTheHouseRules() {
    HouseRules rules = HouseRules.ofPlatform("casework.platform", Glossary.ofThisRepository());
    return Files.isDirectory(PLATFORM_TESTS)
        ? rules.tests(PLATFORM_TESTS)
        : rules
            .without("tests-do-not-sleep")
            .without("tests-are-sentences")
            .without("test-names-mean-something")
            .tests();
  }

  @TestFactory
  Stream<DynamicTest> testkitKeepsTheHouseRules() {
    ClassFileImporter importer = new ClassFileImporter();
    // The code that breaks the rules on purpose lies among the tests.
    ImportOption notBad = location -> !location.contains("/architecture/bad/");
    return HouseRules.ofFlatModule("casework.testkit")
        .without("nothing-prints") // what a stand-in could not check is told aloud
        .without("time-comes-from-a-clock") // tokens are valid by the machine's time
        .without("no-old-dates") // the token library's
        .tests(
            importer
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("casework.testkit"),
            importer
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .withImportOption(notBad)
                .importPackages("casework.testkit"));
  }
}
