package casework.petition.adapter.calendar;

import casework.petition.application.NoticeBook;
import casework.petition.domain.NoticeTerms;
import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.CalendarEdition;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    this.calendars = directory.isEmpty() ? CalendarFiles.shipped() : calendars(Path.of(directory));
    List<ColourPolicy> all = new ArrayList<>(List.of(shipped("petition-default")));
    if (!directory.isEmpty()) {
      texts(Path.of(directory, "policies"))
          .map(PolicyFiles::policy)
          .filter(FileNoticeBook::speaksOfTheNotice)
          .forEach(all::add);
    }
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
    String path = "/policies/" + name + ".json";
    try (InputStream file =
        Objects.requireNonNull(FileNoticeBook.class.getResourceAsStream(path), path)) {
      return PolicyFiles.policy(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static CalendarBook calendars(Path directory) {
    CalendarBook book = CalendarFiles.shipped();
    for (String each : texts(directory.resolve("calendars")).toList()) {
      JsonNode file = JsonMapper.shared().readTree(each);
      book =
          book.with(
              CalendarFiles.edition(
                  file.required("id").asString(),
                  LocalDate.parse(file.required("publishedOn").asString()),
                  file.required("source").asString(),
                  file.required("calendar").toString()));
    }
    return book;
  }

  private static Stream<String> texts(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path each : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        texts.add(Files.readString(each));
      }
      return texts.stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }
}
