package casework.talk.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.Colour;
import casework.platform.web.CodeSet;
import casework.talk.SampleTalks;
import casework.talk.application.MandateSet;
import casework.talk.application.Waiting;
import casework.talk.domain.Capacity;
import casework.talk.domain.Cause;
import casework.talk.domain.ExemptionReason;
import casework.talk.domain.Form;
import casework.talk.domain.Initiative;
import casework.talk.domain.MandateLifecycle;
import casework.talk.domain.MandateState;
import casework.talk.domain.Stage;
import casework.talk.domain.Standing;
import casework.talk.domain.TalkKind;
import casework.talk.domain.TalkLifecycle;
import casework.talk.domain.TalkState;
import casework.talk.domain.Target.TargetKind;
import casework.talk.domain.WithdrawalReason;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CodeListsTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("talk-kind", TalkKind.values()),
        Arguments.of("talk-form", Form.values()),
        Arguments.of("talk-capacity", Capacity.values()),
        Arguments.of("talk-standing", Standing.values()),
        Arguments.of("talk-initiative", Initiative.values()),
        Arguments.of("talk-cause", Cause.Type.values()),
        Arguments.of("talk-withdrawal", WithdrawalReason.values()),
        Arguments.of("talk-exemption", ExemptionReason.values()),
        Arguments.of("talk-target-kind", TargetKind.values()),
        Arguments.of("talk-clock", Stage.values()),
        Arguments.of("talk-colour", Colour.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void holdWhatTheDomainKnowsByName(String name, Enum<?>[] known) {
    assertThat(codes(name))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(known).map(Enum::name).toList());
  }

  static Stream<Arguments> states() {
    return Stream.of(
        Arguments.of("talk-stage", TalkState.class),
        Arguments.of("talk-mandate-stage", MandateState.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void holdEveryState(String name, Class<?> states) {
    assertThat(codes(name))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(states.getPermittedSubclasses())
                .map(each -> each.getSimpleName().toLowerCase(Locale.ROOT))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(TalkKind.class)
  void holdTheContentThatTheLimitsAskFor(TalkKind kind) {
    String name = "talk-content-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');

    assertThat(codes(name))
        .containsExactlyElementsOf(
            SampleTalks.RULES.table(SampleTalks.CITY, SampleTalks.MONDAY).contentOf(kind));
  }

  @Test
  void holdTheSetsOfFigures() {
    assertThat(codes("talk-mandate-set"))
        .containsExactlyElementsOf(
            Arrays.stream(MandateSet.values()).map(MandateSet::word).toList());
  }

  @Test
  void holdEveryStepOfADutyAndOfATalk() {
    List<String> steps =
        Stream.concat(
                Arrays.stream(MandateLifecycle.Step.values()).map(MandateLifecycle.Step::word),
                Arrays.stream(TalkLifecycle.Step.values()).map(TalkLifecycle.Step::word))
            .distinct()
            .toList();

    assertThat(codes("talk-step")).contains("turn").containsAll(steps).doesNotHaveDuplicates();
  }

  @Test
  void holdEverythingThatCanWaitForSomebody() {
    assertThat(codes("talk-task")).containsExactlyInAnyOrderElementsOf(Waiting.KINDS);
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
