package casework.inspection.config;

import casework.inspection.domain.Limit;
import casework.inspection.domain.LimitTable;
import casework.inspection.domain.Numbers;
import casework.inspection.domain.RuleBook;
import casework.platform.deadline.CalendarBook;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what an inspection office goes by: the shipped calendars, colours and limits, and those in
 * its own directory ({@code policies/*.json}, {@code inspection-limits/*.json}, {@code
 * calendars/*.json}).
 */
public final class RuleFiles {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private RuleFiles() {}

  /** Nothing but what is shipped. */
  public static RuleBook shipped(Numbers numbers) {
    return new RuleBook(
        List.of(limits(resource("/limits/inspection.json"))),
        new PolicyBook(List.of(PolicyFiles.policy(resource("/policies/inspection.json")))),
        CalendarFiles.shipped(),
        numbers);
  }

  /** What is shipped, and the office's own files on top. */
  static RuleBook in(Path directory, Numbers numbers) {
    RuleBook shipped = shipped(numbers);
    List<ColourPolicy> policies = new ArrayList<>(shipped.policies().policies());
    // The directory serves every service; a policy of no limit of ours is another's.
    read(directory.resolve("policies")).stream()
        .map(PolicyFiles::policy)
        .filter(each -> Arrays.stream(Limit.values()).anyMatch(l -> each.governs(l.name())))
        .forEach(policies::add);
    List<LimitTable> limits = new ArrayList<>();
    read(directory.resolve("inspection-limits")).forEach(each -> limits.add(limits(each)));
    limits.addAll(shipped.limits());
    CalendarBook calendars = shipped.calendars();
    for (String each : read(directory.resolve("calendars"))) {
      JsonNode file = JsonMapper.shared().readTree(each);
      calendars =
          calendars.with(
              CalendarFiles.edition(
                  file.required("id").asString(),
                  LocalDate.parse(file.required("publishedOn").asString()),
                  file.required("source").asString(),
                  file.required("calendar").toString()));
    }
    return new RuleBook(limits, new PolicyBook(policies), calendars, numbers);
  }

  private static LimitTable limits(String json) {
    return JSON.readValue(json, LimitTable.class);
  }

  private static String resource(String path) {
    try (InputStream file = RuleFiles.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is not shipped");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path each : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        texts.add(Files.readString(each));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
