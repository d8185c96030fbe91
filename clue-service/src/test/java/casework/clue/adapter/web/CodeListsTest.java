package casework.clue.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.domain.ClueState;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.ResultKind;
import casework.clue.domain.Stage;
import casework.clue.domain.StudyLevel;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourRow;
import casework.platform.deadline.source.PolicyFiles;
import casework.platform.web.CodeSet;
import casework.testkit.files.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeListsTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("clue-disposal-method", DisposalMethod.values()),
        Arguments.of("clue-study-level", StudyLevel.values()),
        Arguments.of("clue-result", ResultKind.values()),
        Arguments.of("clue-clock", Stage.values()),
        Arguments.of("clue-colour", Colour.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void holdWhatTheDomainKnowsByName(String name, Enum<?>[] known) {
    assertThat(codes(name))
        .containsExactlyElementsOf(Arrays.stream(known).map(Enum::name).toList());
  }

  @Test
  void holdEveryState() {
    List<String> states =
        Arrays.stream(ClueState.class.getPermittedSubclasses())
            .map(
                each ->
                    each.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
            .toList();

    assertThat(codes("clue-stage")).containsExactlyInAnyOrderElementsOf(states);
  }

  @Test
  void holdEveryActionOfTheShippedPolicies() {
    List<String> actions =
        PolicyFiles.shipped().policies().stream()
            .flatMap(policy -> policy.rows().stream())
            .map(ColourRow::action)
            .filter(action -> !action.isEmpty())
            .distinct()
            .toList();

    assertThat(codes("clue-action")).containsAll(actions);
  }

  @Test
  void rankPeopleAsPetitionsDo() {
    JsonNode petitions =
        JsonMapper.shared()
            .readTree(
                Repository.here()
                    .path("petition-service/src/main/resources/code-sets/petition-level.json")
                    .toFile());

    assertThat(codes("clue-subject-level"))
        .containsExactlyElementsOf(
            petitions
                .path("items")
                .valueStream()
                .map(each -> each.path("code").asString())
                .toList());
  }

  private static List<String> codes(String name) {
    try (InputStream file =
        CodeListsTest.class.getResourceAsStream("/code-sets/" + name + ".json")) {
      return JsonMapper.shared()
          .readValue(Objects.requireNonNull(file), CodeSet.class)
          .items()
          .stream()
          .map(CodeSet.Item::code)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
