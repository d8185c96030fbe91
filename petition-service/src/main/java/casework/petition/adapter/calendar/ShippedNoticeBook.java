package casework.petition.adapter.calendar;

import casework.petition.application.NoticeBook;
import casework.petition.domain.NoticeTerms;
import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The State Council's calendars and the notice's colours, as they come with the product. */
@Component
final class ShippedNoticeBook implements NoticeBook {

  private final CalendarBook calendars = CalendarFiles.shipped();
  private final PolicyBook policies = new PolicyBook(List.of(policy("petition-default")));

  @Override
  public NoticeTerms of(String organ, LocalDate receivedOn, LocalDate today) {
    ColourPolicy policy =
        policies.inForce(organ, receivedOn).orElseGet(() -> policies.policies().getFirst());
    return new NoticeTerms(calendars.asKnownOn(today, organ), policy);
  }

  private static ColourPolicy policy(String name) {
    String path = "/policies/" + name + ".json";
    try (InputStream file =
        Objects.requireNonNull(ShippedNoticeBook.class.getResourceAsStream(path), path)) {
      return PolicyFiles.policy(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
