package casework.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.json.JsonMapper;

/** Holds the refusals of a sealed family against the texts they are shown with. */
public final class RefusalTexts {

  private static final Path PROBLEMS = Path.of("src/main/resources/problems");

  private RefusalTexts() {}

  /**
   * @param all one of each member of the family
   */
  public static Stream<DynamicTest> tests(
      Class<? extends Refusal> family, List<? extends Refusal> all) {
    Map<String, Integer> registered = registered();
    Stream<DynamicTest> each =
        all.stream()
            .map(
                refusal ->
                    DynamicTest.dynamicTest(
                        refusal.code(),
                        () -> {
                          assertThat(registered).containsEntry(refusal.code(), status(refusal));
                          assertThat(refusal.detail()).isNotBlank();
                        }));
    DynamicTest complete =
        DynamicTest.dynamicTest(
            "every kind is among them",
            () -> {
              Set<Class<?>> shown = all.stream().map(Object::getClass).collect(Collectors.toSet());
              assertThat(shown).containsAll(Arrays.asList(family.getPermittedSubclasses()));
            });
    return Stream.concat(each, Stream.of(complete));
  }

  private static int status(Refusal refusal) {
    return switch (refusal.family()) {
      case PHASE, RULE -> 409;
      case AUTHORITY -> 403;
      case UNKNOWN -> 404;
      case MEANING -> 422;
    };
  }

  private static Map<String, Integer> registered() {
    Map<String, Integer> found = new HashMap<>();
    try (Stream<Path> files = Files.list(PROBLEMS)) {
      for (Path each : files.toList()) {
        JsonMapper.shared()
            .readTree(Files.readString(each))
            .path("problems")
            .forEach(
                problem ->
                    found.put(
                        problem.required("code").asString(), problem.required("status").asInt()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
