package casework.clue.config;

import casework.clue.domain.LimitTable;
import casework.platform.deadline.source.OfficeRules;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the limits of the stages: those shipped with the service and those an office writes. */
public final class LimitFiles {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private LimitFiles() {}

  /** The table for any organ without one of its own. */
  public static List<LimitTable> shipped() {
    return List.of(table(OfficeRules.shipped(LimitFiles.class, "/limits/default.json")));
  }

  /** A table written by an office. */
  public static LimitTable table(String json) {
    return JSON.readValue(json, LimitTable.class);
  }
}
