package casework.testkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.mongo.TestStore;
import casework.testkit.spring.TestParts.Part;
import casework.testkit.tokens.TestIssuer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(TestPartsTest.Nothing.class)
@TestParts({Part.STORE, Part.ISSUER})
class TestPartsTest {

  static class Nothing {}

  private final Environment environment;

  @Autowired
  TestPartsTest(Environment environment) {
    this.environment = environment;
  }

  @Test
  void putsTheAddressesWhereAServiceLooksForThem() {
    assertThat(environment.getProperty("CASEWORK_MONGODB_URI")).isEqualTo(TestStore.serverUri());
    assertThat(environment.getProperty("CASEWORK_MONGODB_DATABASE")).startsWith("test-parts-test-");
    assertThat(environment.getProperty("CASEWORK_VAULT_MONGODB_DATABASE")).endsWith("-vault");
    assertThat(environment.getProperty("CASEWORK_ISSUER")).isEqualTo(TestIssuer.shared().issuer());
  }

  @Test
  void givesTheContextADataDirectoryOfItsOwn() {
    assertThat(Path.of(Objects.requireNonNull(environment.getProperty("CASEWORK_DATA"))))
        .isEmptyDirectory();
  }

  @Test
  void givesOnlyWhatWasAskedFor() {
    assertThat(environment.getProperty("CASEWORK_KAFKA")).isNull();
  }

  @Test
  void isEqualForEqualPartsSoThatContextsAreShared() {
    var factory = new TestPartsFactory();

    assertThat(factory.createContextCustomizer(TestPartsTest.class, List.of()))
        .isEqualTo(factory.createContextCustomizer(InnerClasses.class, List.of()));
    assertThat(factory.createContextCustomizer(String.class, List.of())).isNull();
  }

  @Nested
  class InnerClasses {
    @Test
    void runOnTheSameParts() {
      assertThat(environment.getProperty("CASEWORK_MONGODB_URI")).isNotNull();
    }
  }
}
