package casework.petition.relay.adapter.calendar;

import casework.petition.relay.application.RelayBook;
import casework.petition.relay.domain.Limit;
import casework.petition.relay.domain.RelayTerms;
import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.CalendarEdition;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.deadline.source.PolicyFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendars and colours that come with the product, and on top those in the office's own
 * directory that speak of relays.
 */
@Component
final class FileRelayBook implements RelayBook {

  private final CalendarBook calendars;
  private final PolicyBook policies;

  FileRelayBook(@Value("${casework.rules:}") String directory) {
    OfficeRules office = OfficeRules.at(directory);
    this.calendars = office.calendars();
    List<ColourPolicy> all = new ArrayList<>(List.of(shipped()));
    office.policies().stream().filter(FileRelayBook::speaksOfRelays).forEach(all::add);
    this.policies = new PolicyBook(all);
  }

  @Override
  public RelayTerms of(String organ, LocalDate startedOn, LocalDate today) {
    ColourPolicy policy =
        policies.inForce(organ, startedOn).orElseGet(() -> policies.policies().getFirst());
    LocalDate next =
        calendars.editions().stream()
            .map(CalendarEdition::publishedOn)
            .filter(each -> each.isAfter(today))
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new RelayTerms(calendars.asKnownOn(today, organ), next, policy);
  }

  private static boolean speaksOfRelays(ColourPolicy policy) {
    return policy.rows().stream().anyMatch(row -> row.stage().equals(Limit.Stage.RELAY.name()));
  }

  private static ColourPolicy shipped() {
    return PolicyFiles.policy(
        OfficeRules.shipped(FileRelayBook.class, "/policies/relay-default.json"));
  }
}
