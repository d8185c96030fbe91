package casework.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.web.CodeSet;
import casework.scoring.board.domain.BoardState;
import casework.scoring.board.domain.DeclarationState;
import casework.scoring.board.domain.Scheme;
import casework.scoring.config.SchemeFiles;
import casework.scoring.evaluation.domain.Clock;
import casework.scoring.evaluation.domain.EvaluationState;
import casework.scoring.evaluation.domain.Review;
import casework.scoring.warning.domain.Binding;
import casework.scoring.warning.domain.Gate;
import casework.scoring.warning.domain.Target;
import casework.scoring.warning.domain.Terms;
import casework.scoring.warning.domain.WarningState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The code sets of boards, warnings and evaluations hold what their domains know. */
class ScoreCodesTest {

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("scoring-unit", Scheme.Unit.values()),
        Arguments.of("scoring-warning-target", Target.Kind.values()),
        Arguments.of("scoring-warning-gate", Gate.values()),
        Arguments.of("scoring-warning-grade", Terms.Grade.values()),
        Arguments.of("scoring-warning-party", Binding.Role.values()),
        Arguments.of("scoring-evaluation-outcome", Review.Outcome.values()),
        Arguments.of("scoring-evaluation-trigger", Review.Trigger.values()),
        Arguments.of("scoring-evaluation-clock", Clock.Stage.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("enums")
  void holdWhatTheDomainKnowsByName(String name, Enum<?>[] known) throws IOException {
    assertThat(codes(name))
        .containsExactlyElementsOf(Arrays.stream(known).map(Enum::name).toList());
  }

  static Stream<Arguments> states() {
    return Stream.of(
        Arguments.of("scoring-declaration-state", DeclarationState.class),
        Arguments.of("scoring-board-state", BoardState.class),
        Arguments.of("scoring-warning-state", WarningState.class),
        Arguments.of("scoring-evaluation-state", EvaluationState.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void holdEveryState(String name, Class<?> family) throws IOException {
    List<String> words =
        Arrays.stream(family.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .map(each -> each.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
            .toList();

    assertThat(codes(name)).containsExactlyInAnyOrderElementsOf(words);
  }

  @Test
  void holdThirtySixSituationsAndSevenSources() throws IOException {
    assertThat(codes("scoring-warning-situation")).as("O-ZL-1: 36 situations").hasSize(36);
    assertThat(codes("scoring-warning-source")).as("O-ZL-1: 7 sources").hasSize(7);
  }

  @Test
  void holdEveryFactThatProposesAnItem() throws IOException {
    List<String> kinds =
        SchemeFiles.shipped().items().stream()
            .flatMap(each -> each.proposedFrom().stream())
            .distinct()
            .toList();

    assertThat(codes("scoring-fact")).containsExactlyInAnyOrderElementsOf(kinds);
  }

  private static List<String> codes(String name) throws IOException {
    String text = Files.readString(Path.of("src/main/resources/code-sets").resolve(name + ".json"));
    return JsonMapper.shared().readValue(text, CodeSet.class).items().stream()
        .map(CodeSet.Item::code)
        .toList();
  }
}
