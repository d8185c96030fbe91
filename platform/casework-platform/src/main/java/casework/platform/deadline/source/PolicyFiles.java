package casework.platform.deadline.source;

import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads colour policies: the shipped ones and those an office writes for itself. */
public final class PolicyFiles {

  /** Names of the shipped policies, the default first. */
  public static final List<String> SHIPPED =
      List.of("default", "kuitun", "changwu", "xingan", "haicheng");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private PolicyFiles() {}

  /** Every policy shipped with the product. */
  public static PolicyBook shipped() {
    return new PolicyBook(SHIPPED.stream().map(PolicyFiles::shipped).toList());
  }

  /** One shipped policy by the name of its file, such as {@code kuitun}. */
  public static ColourPolicy shipped(String name) {
    String path = "/casework/policy/" + name + ".json";
    try (InputStream file = PolicyFiles.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalArgumentException("not shipped: " + path);
      }
      return JSON.readValue(file, ColourPolicy.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A policy written by an office.
   *
   * @throws tools.jackson.core.JacksonException where the text is not a policy
   */
  public static ColourPolicy policy(String json) {
    return JSON.readValue(json, ColourPolicy.class);
  }
}
