package casework.inspection.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.domain.UnitKind;
import casework.inspection.domain.followup.FollowUpLifecycle;
import casework.inspection.domain.followup.ObligationKind;
import casework.inspection.domain.problem.ProblemLifecycle;
import casework.inspection.domain.problem.ProblemState;
import casework.inspection.domain.recommendation.RecommendationKind;
import casework.inspection.domain.recommendation.RecommendationLifecycle;
import casework.inspection.domain.recommendation.RecommendationState;
import casework.inspection.domain.round.RecusalKind;
import casework.inspection.domain.round.RoundLifecycle;
import casework.inspection.domain.round.RoundState;
import casework.inspection.domain.round.Seat;
import casework.inspection.domain.transfer.Outcome;
import casework.inspection.domain.transfer.TransferLifecycle;
import casework.platform.deadline.Colour;
import casework.platform.web.CodeSet;
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
import tools.jackson.databind.json.JsonMapper;

class CodeListsTest {

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("inspection-unit-kind", UnitKind.values()),
        Arguments.of("inspection-duty", Seat.Duty.values()),
        Arguments.of("inspection-recommendation-kind", RecommendationKind.values()),
        Arguments.of("inspection-colour", Colour.values()));
  }

  static Stream<Arguments> states() {
    return Stream.of(
        Arguments.of("inspection-round-stage", RoundState.class),
        Arguments.of("inspection-recommendation-stage", RecommendationState.class),
        Arguments.of("inspection-problem-stage", ProblemState.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("enums")
  void holdWhatTheDomainKnowsByName(String name, Enum<?>[] known) {
    assertThat(codes(name))
        .containsExactlyElementsOf(Arrays.stream(known).map(Enum::name).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void holdEveryState(String name, Class<?> family) {
    List<String> states =
        Arrays.stream(family.getDeclaredClasses())
            .filter(each -> each.isRecord() && family.isAssignableFrom(each))
            .map(
                each ->
                    each.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
            .toList();

    assertThat(codes(name)).containsExactlyInAnyOrderElementsOf(states);
  }

  @Test
  void holdEveryObligationStandingAndRecusal() {
    assertThat(codes("inspection-obligation"))
        .containsExactlyElementsOf(
            Arrays.stream(ObligationKind.values()).map(ObligationKind::word).toList());
    assertThat(codes("inspection-standing"))
        .containsExactlyElementsOf(
            Arrays.stream(Outcome.Standing.values()).map(Outcome.Standing::word).toList());
    assertThat(codes("inspection-recusal"))
        .containsExactlyElementsOf(
            Arrays.stream(RecusalKind.values()).map(RecusalKind::word).toList());
  }

  @Test
  void holdEveryStep() {
    List<String> steps =
        Stream.of(
                Arrays.stream(RoundLifecycle.Step.values()).map(RoundLifecycle.Step::word),
                Arrays.stream(ProblemLifecycle.Step.values()).map(ProblemLifecycle.Step::word),
                Arrays.stream(FollowUpLifecycle.Step.values()).map(FollowUpLifecycle.Step::word),
                Arrays.stream(TransferLifecycle.Step.values()).map(TransferLifecycle.Step::word),
                Arrays.stream(RecommendationLifecycle.Step.values())
                    .map(RecommendationLifecycle.Step::word))
            .flatMap(each -> each)
            .distinct()
            .toList();

    assertThat(codes("inspection-step")).containsExactlyInAnyOrderElementsOf(steps);
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
