package casework.clue.config;

import casework.clue.domain.LimitTable;
import casework.clue.domain.Numbers;
import casework.clue.domain.RuleBook;
import casework.clue.domain.Stage;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.deadline.source.PolicyFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads what an office goes by: the shipped calendars, colour policies and limits, and those in its
 * own directory ({@code policies/*.json}, {@code limits/*.json}, {@code calendars/*.json}).
 */
final class RuleFiles {

  private RuleFiles() {}

  /**
   * @param chosen ids of policies in the book, by the codes of the organs that go by them
   */
  static RuleBook of(OfficeRules office, Map<String, String> chosen, Numbers numbers) {
    List<ColourPolicy> policies = new ArrayList<>(PolicyFiles.shipped().policies());
    office.policies().stream().filter(RuleFiles::isOurs).forEach(policies::add);
    List<LimitTable> limits = new ArrayList<>(LimitFiles.shipped());
    office.texts("limits").forEach(each -> limits.add(LimitFiles.table(each)));
    return new RuleBook(
        limits, new PolicyBook(policies).choosing(chosen), office.calendars(), numbers);
  }

  // The directory serves every service; a policy of no stage of ours is another's.
  private static boolean isOurs(ColourPolicy policy) {
    return Arrays.stream(Stage.values()).anyMatch(stage -> policy.governs(stage.name()));
  }
}
