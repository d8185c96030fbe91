package casework.inspection.config;

import casework.inspection.domain.Limit;
import casework.inspection.domain.LimitTable;
import casework.inspection.domain.Numbers;
import casework.inspection.domain.RuleBook;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.deadline.source.PolicyFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what an inspection office goes by: the shipped calendars, colours and limits, and those in
 * its own directory (its own limits in the folder {@code inspection-limits}).
 */
public final class RuleFiles {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private RuleFiles() {}

  /** Nothing but what is shipped. */
  public static RuleBook shipped(Numbers numbers) {
    return of(OfficeRules.at(""), numbers);
  }

  /** What is shipped, and the office's own files on top. */
  static RuleBook of(OfficeRules office, Numbers numbers) {
    List<ColourPolicy> policies = new ArrayList<>();
    policies.add(PolicyFiles.policy(resource("/policies/inspection.json")));
    // The directory serves every service; a policy of no limit of ours is another's.
    office.policies().stream()
        .filter(each -> Arrays.stream(Limit.values()).anyMatch(l -> each.governs(l.name())))
        .forEach(policies::add);
    List<LimitTable> limits = new ArrayList<>();
    office.texts("inspection-limits").forEach(each -> limits.add(limits(each)));
    limits.add(limits(resource("/limits/inspection.json")));
    return new RuleBook(limits, new PolicyBook(policies), office.calendars(), numbers);
  }

  private static LimitTable limits(String json) {
    return JSON.readValue(json, LimitTable.class);
  }

  private static String resource(String path) {
    return OfficeRules.shipped(RuleFiles.class, path);
  }
}
