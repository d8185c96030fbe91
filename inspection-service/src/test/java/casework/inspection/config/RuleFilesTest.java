package casework.inspection.config;

import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.Samples;
import casework.inspection.domain.Limit;
import casework.inspection.domain.RuleBook;
import casework.platform.deadline.source.OfficeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {

  @TempDir Path office;

  @Test
  void shipsAPeriodForEveryLimitAndColoursForEveryClock() {
    for (Limit limit : Limit.values()) {
      assertThat(Samples.RULES.limit(limit, Samples.CITY, Samples.MONDAY).rule()).isNotBlank();
    }
    for (Limit clock : List.of(Limit.RECTIFICATION, Limit.RENEWED_RECTIFICATION, Limit.REPLY)) {
      assertThat(Samples.RULES.policyFor(Samples.CITY, Samples.MONDAY).governs(clock.name()))
          .isTrue();
    }
  }

  @Test
  void takesAnOfficesOwnLimitsBeforeTheShippedOnes() throws IOException {
    String own =
        OfficeRules.shipped(RuleFiles.class, "/limits/inspection.json")
            .replace("\"organ\": \"*\"", "\"organ\": \"" + Samples.COUNTY + "\"")
            .replace("\"unit\": \"MONTH\", \"n\": 2", "\"unit\": \"MONTH\", \"n\": 3");
    Files.createDirectories(office.resolve("inspection-limits"));
    Files.writeString(office.resolve("inspection-limits/county.json"), own);

    RuleBook rules = RuleFiles.of(OfficeRules.at(office.toString()), Samples.RULES.numbers());

    LocalDate from = Samples.MONDAY;
    assertThat(rules.dueOn(Limit.REPORTS, Samples.COUNTY, from, from))
        .isEqualTo(LocalDate.of(2020, 6, 2));
    assertThat(rules.dueOn(Limit.REPORTS, Samples.CITY, from, from))
        .isEqualTo(LocalDate.of(2020, 5, 6));
  }
}
