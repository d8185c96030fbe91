package casework.talk.config;

import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.deadline.source.PolicyFiles;
import casework.talk.domain.LimitTable;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what an office goes by: the shipped calendars, colour policy and limits, and those in its
 * own directory ({@code policies/*.json}, {@code talk-limits/*.json}, {@code calendars/*.json}).
 */
public final class RuleFiles {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private RuleFiles() {}

  /** Nothing but what is shipped. */
  public static RuleBook shipped() {
    return of(OfficeRules.at(""), Map.of());
  }

  /**
   * What is shipped, and the office's own files on top.
   *
   * @param chosen policy ids by organ code
   */
  static RuleBook of(OfficeRules office, Map<String, String> chosen) {
    List<ColourPolicy> policies = new ArrayList<>();
    policies.add(PolicyFiles.policy(OfficeRules.shipped(RuleFiles.class, "/policies/talk.json")));
    // The directory serves every service; a policy of no stage of ours is another's.
    office.policies().stream()
        .filter(each -> Arrays.stream(Stage.values()).anyMatch(s -> each.governs(s.name())))
        .forEach(policies::add);
    List<LimitTable> limits = new ArrayList<>();
    office.texts("talk-limits").forEach(each -> limits.add(table(each)));
    limits.add(table(OfficeRules.shipped(RuleFiles.class, "/limits/default.json")));
    PolicyBook book = new PolicyBook(policies);
    // One choice is given to all services; a policy that is not here is another's.
    Map<String, String> ours = new TreeMap<>(chosen);
    ours.values().removeIf(id -> book.named(id).isEmpty());
    return new RuleBook(limits, book.choosing(ours), office.calendars());
  }

  private static LimitTable table(String json) {
    return JSON.readValue(json, LimitTable.class);
  }
}
