package casework.scoring.config;

import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.deadline.source.PolicyFiles;
import casework.scoring.evaluation.domain.Clock;
import casework.scoring.evaluation.domain.EvaluationRules;
import casework.scoring.evaluation.domain.Score;
import casework.scoring.evaluation.domain.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads what evaluations go by: terms ({@code evaluations/*.json}), colour policies and calendars,
 * those shipped and an office's own.
 */
public final class EvaluationFiles {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(new SimpleModule().addDeserializer(Score.class, new PrintedScore()))
          .build();

  private EvaluationFiles() {}

  /** What is shipped, and the office's own files on top. */
  public static EvaluationRules of(OfficeRules office) {
    List<Terms> terms = new ArrayList<>();
    terms.add(terms(OfficeRules.shipped(EvaluationFiles.class, "/evaluations/terms-1.json")));
    office.texts("evaluations").forEach(each -> terms.add(terms(each)));
    List<ColourPolicy> policies = new ArrayList<>();
    policies.add(
        PolicyFiles.policy(
            OfficeRules.shipped(EvaluationFiles.class, "/evaluations/colours-1.json")));
    office.policies().stream().filter(EvaluationFiles::isOurs).forEach(policies::add);
    return new EvaluationRules(terms, new PolicyBook(policies), office.calendars());
  }

  // The directory serves every service; a policy of no stage of ours is another's.
  private static boolean isOurs(ColourPolicy policy) {
    return Arrays.stream(Clock.Stage.values()).anyMatch(stage -> policy.governs(stage.name()));
  }

  private static Terms terms(String json) {
    return JSON.readValue(json, Terms.class);
  }

  /** A score stands as a plain number. */
  private static final class PrintedScore extends ValueDeserializer<Score> {
    @Override
    public Score deserialize(JsonParser parser, DeserializationContext context) {
      return Score.of(new BigDecimal(parser.getString()));
    }
  }
}
