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
        new TalkRefusal.NotEligible(
            Eligibility.Part.SPEAKER, TalkKind.DUTY, Capacity.PRINCIPAL, Standing.OTHER),
        new TalkRefusal.OtherGrade(Colour.RED, Capacity.LEADER_IN_CHARGE),
        new TalkRefusal.StandingUnknown("990301-C005"),
        new TalkRefusal.NotPrepared(),
        new TalkRefusal.FormDoesNotFit(Form.COLLECTIVE, 1),
        new TalkRefusal.MandateDoesNotFit("is settled"),
        new TalkRefusal.NotToBeProposed(TalkKind.ADMONITION),
        new TalkRefusal.AskedForByAFact(),
        new TalkRefusal.NotHeldCollectively(TalkKind.DUTY),
        new TalkRefusal.NoExemption(TalkKind.DUTY),
        new TalkRefusal.NeedsApproval(),
        new TalkRefusal.NotThePrincipal(),
        new TalkRefusal.NeedsAnotherSigner("approve"),
        new TalkRefusal.OnlyThePrincipalSends(),
        new TalkRefusal.ContentMissing(List.of("purpose")),
        new TalkRefusal.MinutesMissing(),
        new TalkRefusal.ReportMissing(),
        new TalkRefusal.NoReportDue(),
        new TalkRefusal.StillOpen(),
        new TalkRefusal.NotOfThatKind(TalkKind.DUTY),
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

    assertThat(shown).containsAll(Arrays.asList(TalkRefusal.class.getPermittedSubclasses()));
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
