package casework.talk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Refusal;
import casework.talk.SampleTalks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class TalkRefusalTest {

  private static final Map<String, Integer> STATUS = registered();

  static Stream<TalkRefusal> refusals() {
    return Stream.of(
        new TalkRefusal.NotYours("plan"),
        new TalkRefusal.NotYourMatter(),
        new PlanRefusal.NotEligible(
            Eligibility.Part.SPEAKER, TalkKind.DUTY, Capacity.PRINCIPAL, Standing.OTHER),
        new PlanRefusal.OtherGrade(Colour.RED, Capacity.LEADER_IN_CHARGE),
        new PlanRefusal.StandingUnknown("990301-C005"),
        new PlanRefusal.NotPrepared(),
        new PlanRefusal.FormDoesNotFit(Form.COLLECTIVE, 1),
        new PlanRefusal.MandateDoesNotFit("is settled"),
        new MandateRefusal.NotToBeProposed(TalkKind.ADMONITION),
        new MandateRefusal.AskedForByAFact(),
        new MandateRefusal.NotHeldCollectively(TalkKind.DUTY),
        new MandateRefusal.NoExemption(TalkKind.DUTY),
        new PlanRefusal.NeedsApproval(),
        new PlanRefusal.NotThePrincipal(),
        new TalkRefusal.NeedsAnotherSigner("approve"),
        new PlanRefusal.OnlyThePrincipalSends(),
        new ConductRefusal.ContentMissing(List.of("purpose")),
        new ConductRefusal.MinutesMissing(),
        new ConductRefusal.ReportMissing(),
        new ConductRefusal.NoReportDue(),
        new ConductRefusal.StillOpen(),
        new ConductRefusal.NotOfThatKind(TalkKind.DUTY),
        new TalkRefusal.NoSuch("promise", 1),
        new TalkRefusal.NoSuch("coordination", 1),
        new TalkRefusal.Already("promise", 1),
        new TalkRefusal.Already("coordination", 1),
        new TalkRefusal.Malformed("present", "somebody"),
        new TalkRefusal.DayOutOfRange(
            "heldOn", SampleTalks.MONDAY, SampleTalks.MONDAY, SampleTalks.MONDAY));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void isRegisteredWithTheStatusOfItsFamily(TalkRefusal refusal) {
    int status =
        switch (refusal.family()) {
          case PHASE, RULE -> 409;
          case AUTHORITY -> 403;
          case UNKNOWN -> 404;
          case MEANING -> 422;
        };

    assertThat(STATUS).containsEntry(refusal.code(), status);
    assertThat(refusal.detail()).isNotBlank();
    assertThat(refusal.members()).isNotNull();
    assertThat(refusal.rule()).isNotNull();
  }

  @Test
  void allKindsAreAmongThem() {
    Set<Class<?>> shown = refusals().map(Refusal::getClass).collect(Collectors.toSet());

    assertThat(shown).containsExactlyInAnyOrderElementsOf(kinds(TalkRefusal.class).toList());
  }

  private static Stream<Class<?>> kinds(Class<?> family) {
    return family.isInterface()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(TalkRefusalTest::kinds)
        : Stream.of(family);
  }

  private static Map<String, Integer> registered() {
    try (InputStream file = TalkRefusalTest.class.getResourceAsStream("/problems/talk.json")) {
      Map<String, Integer> found = new HashMap<>();
      JsonMapper.shared()
          .readTree(Objects.requireNonNull(file))
          .path("problems")
          .forEach(each -> found.put(each.path("code").asString(), each.path("status").asInt()));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
