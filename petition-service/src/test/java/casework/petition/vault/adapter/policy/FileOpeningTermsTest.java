package casework.petition.vault.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOpeningTermsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  @Test
  void givesTheShippedHoursWhereTheOfficeHasNone() {
    assertThat(new FileOpeningTerms("").of("990300-JW", DAY).open())
        .isEqualTo(Duration.ofHours(24));
  }

  @Test
  void givesTheOrgansOwnFromTheDayOn(@TempDir Path office) throws IOException {
    Path folder = Files.createDirectory(office.resolve("identity-openings"));
    Files.writeString(folder.resolve("a.json"), edition("*", "2020-01-01", 8));
    Files.writeString(folder.resolve("b.json"), edition("990300-JW", "2020-05-01", 2));
    FileOpeningTerms terms = new FileOpeningTerms(office.toString());

    assertThat(terms.of("990300-JW", DAY).open()).isEqualTo(Duration.ofHours(2));
    assertThat(terms.of("990300-JW", DAY.withMonth(4)).open()).isEqualTo(Duration.ofHours(8));
    assertThat(terms.of("990301-JW", DAY).open()).isEqualTo(Duration.ofHours(8));
    assertThat(terms.of("990301-JW", DAY.withYear(2019)).open()).isEqualTo(Duration.ofHours(24));
  }

  private static String edition(String organ, String from, int hours) {
    return """
    {"organ": "%s", "validFrom": "%s", "undecidedHours": 12, "openHours": %d}
    """
        .formatted(organ, from, hours);
  }
}
