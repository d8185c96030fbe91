package casework.petition.intake.adapter.calendar;

import casework.petition.intake.application.NoticeBook;
import casework.petition.intake.domain.NoticeTerms;
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
 * The calendars and the notice's colours that come with the product, and on top those in the
 * office's own directory ({@code calendars/*.json}, {@code policies/*.json}; of the policies those
 * that speak of the notice).
 */
@Component
final class FileNoticeBook implements NoticeBook {

  private final CalendarBook calendars;
  private final PolicyBook policies;

  FileNoticeBook(@Value("${casework.rules:}") String directory) {
    OfficeRules office = OfficeRules.at(directory);
    this.calendars = office.calendars();
    List<ColourPolicy> all = new ArrayList<>(List.of(shipped("petition-default")));
    office.policies().stream().filter(FileNoticeBook::speaksOfTheNotice).forEach(all::add);
    this.policies = new PolicyBook(all);
  }

  @Override
  public NoticeTerms of(String organ, LocalDate receivedOn, LocalDate today) {
    ColourPolicy policy =
        policies.inForce(organ, receivedOn).orElseGet(() -> policies.policies().getFirst());
    LocalDate next =
        calendars.editions().stream()
            .map(CalendarEdition::publishedOn)
            .filter(each -> each.isAfter(today))
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new NoticeTerms(calendars.asKnownOn(today, organ), next, policy);
  }

  private static boolean speaksOfTheNotice(ColourPolicy policy) {
    return policy.rows().stream().anyMatch(row -> row.stage().equals(NoticeTerms.STAGE));
  }

  private static ColourPolicy shipped(String name) {
    return PolicyFiles.policy(
        OfficeRules.shipped(FileNoticeBook.class, "/policies/" + name + ".json"));
  }
}
