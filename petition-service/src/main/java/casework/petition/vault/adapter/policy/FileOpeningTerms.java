package casework.petition.vault.adapter.policy;

import casework.petition.vault.application.OpeningTermsBook;
import casework.petition.vault.domain.OpeningTerms;
import casework.platform.deadline.source.OfficeRules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hours that come with the product, and on top those in the office's own directory ({@code
 * identity-openings/*.json}): of those in force the organ's own before the one for all, the latest
 * before the earlier.
 */
@Component
final class FileOpeningTerms implements OpeningTermsBook {

  private record Edition(String organ, LocalDate validFrom, OpeningTerms terms) {}

  private final List<Edition> editions = new ArrayList<>();

  FileOpeningTerms(@Value("${casework.rules:}") String directory) {
    editions.add(
        read(
            OfficeRules.shipped(
                FileOpeningTerms.class, "/identity-openings/identity-openings-default.json")));
    OfficeRules.at(directory).texts("identity-openings").forEach(each -> editions.add(read(each)));
  }

  @Override
  public OpeningTerms of(String organ, LocalDate on) {
    return editions.stream()
        .filter(each -> each.organ.equals(organ) || each.organ.equals("*"))
        .filter(each -> !each.validFrom.isAfter(on))
        .max(
            Comparator.comparing((Edition each) -> !each.organ.equals("*"))
                .thenComparing(Edition::validFrom))
        .orElseGet(editions::getFirst)
        .terms();
  }

  private static Edition read(String text) {
    JsonNode file = JsonMapper.shared().readTree(text);
    return new Edition(
        file.required("organ").asString(),
        LocalDate.parse(file.required("validFrom").asString()),
        new OpeningTerms(
            Duration.ofHours(file.required("undecidedHours").asInt()),
            Duration.ofHours(file.required("openHours").asInt())));
  }
}
