package casework.clue.config;

import casework.clue.domain.LimitTable;
import casework.clue.domain.Numbers;
import casework.clue.domain.RuleBook;
import casework.clue.domain.Stage;
import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what an office goes by: the shipped calendars, colour policies and limits, and those in its
 * own directory ({@code policies/*.json}, {@code limits/*.json}, {@code calendars/*.json}).
 */
final class RuleFiles {

  private RuleFiles() {}

  /** Nothing but what is shipped. */
  static RuleBook shipped(Numbers numbers) {
    return new RuleBook(
        LimitFiles.shipped(), PolicyFiles.shipped(), CalendarFiles.shipped(), numbers);
  }

  /** What is shipped, and the office's own files on top. */
  static RuleBook in(Path directory, Numbers numbers) {
    List<ColourPolicy> policies = new ArrayList<>(PolicyFiles.shipped().policies());
    // The directory serves every service; a policy of no stage of ours is another's.
    read(directory.resolve("policies")).stream()
        .map(PolicyFiles::policy)
        .filter(each -> Arrays.stream(Stage.values()).anyMatch(s -> each.governs(s.name())))
        .forEach(policies::add);
    List<LimitTable> limits = new ArrayList<>(LimitFiles.shipped());
    read(directory.resolve("limits")).forEach(each -> limits.add(LimitFiles.table(each)));
    CalendarBook calendars = CalendarFiles.shipped();
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

  /**
   * Gives organs a policy that is already in the book.
   *
   * @param chosen policy ids by organ code
   */
  static RuleBook choosing(RuleBook rules, Map<String, String> chosen) {
    List<ColourPolicy> policies = new ArrayList<>(rules.policies().policies());
    chosen.forEach(
        (organ, id) -> {
          ColourPolicy policy = rules.policy(id);
          policies.add(
              new ColourPolicy(
                  id + "@" + organ,
                  organ,
                  policy.validFrom(),
                  policy.validTo(),
                  policy.label(),
                  policy.example(),
                  policy.remark(),
                  policy.rows(),
                  policy.runs(),
                  policy.consequences()));
        });
    return new RuleBook(
        rules.limits(), new PolicyBook(policies), rules.calendars(), rules.numbers());
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
