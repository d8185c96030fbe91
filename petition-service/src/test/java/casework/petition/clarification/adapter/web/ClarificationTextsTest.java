package casework.petition.clarification.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.clarification.domain.AccuserIdentity;
import casework.petition.clarification.domain.Aggravation;
import casework.petition.clarification.domain.ClarificationRefusal;
import casework.petition.clarification.domain.Coded;
import casework.petition.clarification.domain.Consequence;
import casework.petition.clarification.domain.Finding;
import casework.petition.clarification.domain.OrganLevel;
import casework.petition.clarification.domain.Principle;
import casework.petition.clarification.domain.SampleFiles;
import casework.petition.clarification.domain.Situation;
import casework.petition.clarification.domain.Trigger;
import casework.petition.clarification.domain.Visit;
import casework.petition.clarification.domain.Way;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClarificationTextsTest {

  static Stream<ClarificationRefusal> everyRefusal() {
    return Stream.of(
        new ClarificationRefusal.NoSuchFile(),
        new ClarificationRefusal.NotYourStep(),
        new ClarificationRefusal.NotAReference(),
        new ClarificationRefusal.NoEvidence(),
        new ClarificationRefusal.NotVerified(),
        new ClarificationRefusal.NoSituation(),
        new ClarificationRefusal.NeedsHigherOrgan(OrganLevel.CITY),
        new ClarificationRefusal.NotForThatIdentity(
            AccuserIdentity.NEITHER, Consequence.Kind.JUDICIARY),
        new ClarificationRefusal.PrincipleNotMet(List.of(Principle.JOB_PERFORMANCE_ONLY)),
        new ClarificationRefusal.AlsoInWriting(),
        new ClarificationRefusal.NotThatWay(Way.MEETING),
        new ClarificationRefusal.NoSuchVisit(),
        new ClarificationRefusal.VisitStillOpen(),
        new ClarificationRefusal.DayOutOfRange("on", SampleFiles.MONDAY, SampleFiles.MONDAY));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("untrue-finding", Finding.values()),
        Arguments.of("false-accusation-situation", Situation.values()),
        Arguments.of("false-accusation-aggravation", Aggravation.values()),
        Arguments.of("false-accusation-consequence", Consequence.Kind.values()),
        Arguments.of("accuser-identity", AccuserIdentity.values()),
        Arguments.of("clarification-trigger", Trigger.values()),
        Arguments.of("clarification-principle", Principle.values()),
        Arguments.of("clarification-way", Way.values()),
        Arguments.of("clarification-visit-result", Visit.Result.values()));
  }

  @ParameterizedTest
  @MethodSource("everyRefusal")
  void sayInBothLanguagesWhatEveryRefusalMeans(Refusal refusal) {
    List<JsonNode> found =
        Stream.of("clarification", "petition", "platform")
            .flatMap(file -> read("/problems/" + file + ".json").path("problems").valueStream())
            .filter(each -> each.path("code").asString().equals(refusal.code()))
            .toList();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().path("status").asInt())
        .isEqualTo(
            switch (refusal.family()) {
              case PHASE, RULE -> 409;
              case AUTHORITY -> 403;
              case UNKNOWN -> 404;
              case MEANING -> 422;
            });
    assertThat(refusal.detail()).isNotBlank().endsWith(".");
  }

  @Test
  void coverEveryKindOfRefusal() {
    assertThat(everyRefusal().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(ClarificationRefusal.class.getPermittedSubclasses()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  @Rule("R-FA-03")
  @Rule("R-FA-05")
  void holdWhatTheDomainKnowsByName(String name, Coded[] known) {
    assertThat(read("/code-sets/" + name + ".json").path("items").findValuesAsString("code"))
        .containsExactlyElementsOf(Arrays.stream(known).map(Coded::code).toList());
  }

  private static JsonNode read(String file) {
    try (InputStream stream = ClarificationTextsTest.class.getResourceAsStream(file)) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(stream).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
