package casework.clue.config;

import casework.clue.domain.LimitTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    try (InputStream file = LimitFiles.class.getResourceAsStream("/limits/default.json")) {
      if (file == null) {
        throw new IllegalStateException("the default limits are not shipped");
      }
      return List.of(JSON.readValue(file, LimitTable.class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A table written by an office. */
  public static LimitTable table(String json) {
    return JSON.readValue(json, LimitTable.class);
  }
}
