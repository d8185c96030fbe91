package casework.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.Samples;
import casework.inspection.application.NeedToKnow;
import casework.inspection.application.batch.EnterBatch;
import casework.platform.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

class InspectionRefusalTest {

  private static final Map<String, Integer> STATUS = registered();

  static Stream<Refusal> refusals() {
    return Stream.concat(
        ofTheDomain(), Stream.of(new NeedToKnow.NotYourMatter(), new EnterBatch.Faulty(List.of())));
  }

  static Stream<InspectionRefusal> ofTheDomain() {
    Stream<InspectionRefusal> none =
        Stream.of(
                "group", "leader", "unit", "department", "problem", "obligation", "entry", "round")
            .map(what -> new InspectionRefusal.NoSuch(what, "x"));
    Stream<InspectionRefusal> already =
        Stream.of("seat", "target", "feedback", "obligation", "number")
            .map(what -> new InspectionRefusal.Already(what, "x"));
    Stream<InspectionRefusal> others =
        Stream.of(
            new InspectionRefusal.NotYours("plan", "R-INSP-03"),
            new InspectionRefusal.NeedsAnotherSigner("clear", "R-INSP-04"),
            new InspectionRefusal.MustNotInspect("C-1", "U-1", List.of("area")),
            new InspectionRefusal.Undeclared("C-1"),
            new InspectionRefusal.GroupsIncomplete(List.of(1)),
            new InspectionRefusal.TooSoon("enter", Samples.MONDAY, "T-INSP-NOTICE"),
            new InspectionRefusal.NeedsPlan(),
            new InspectionRefusal.ManagersDiffer(),
            new InspectionRefusal.ManagedByAnother("X"),
            new InspectionRefusal.Malformed("number", "visible"),
            new InspectionRefusal.DayOutOfRange(
                "metOn", Samples.MONDAY, Samples.MONDAY, Samples.MONDAY));
    return Stream.of(none, already, others).flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void isRegisteredWithTheStatusOfItsFamily(Refusal refusal) {
    int status =
        switch (refusal.family()) {
          case PHASE, RULE -> 409;
          case AUTHORITY -> 403;
          case UNKNOWN -> 404;
          case MEANING -> 422;
        };

    assertThat(STATUS).containsEntry(refusal.code(), status);
    assertThat(refusal.detail()).isNotBlank();
  }

  @Test
  void allKindsAreAmongThem() {
    Set<Class<?>> shown = ofTheDomain().map(Refusal::getClass).collect(Collectors.toSet());

    assertThat(shown).containsAll(Arrays.asList(InspectionRefusal.class.getPermittedSubclasses()));
  }

  @Test
  void noneIsRegisteredThatIsNeverSaid() {
    assertThat(STATUS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            refusals().map(Refusal::code).collect(Collectors.toSet()));
  }

  private static Map<String, Integer> registered() {
    try (InputStream file =
        InspectionRefusalTest.class.getResourceAsStream("/problems/inspection.json")) {
      return JsonMapper.shared()
          .readTree(Objects.requireNonNull(file))
          .path("problems")
          .valueStream()
          .collect(
              Collectors.toMap(
                  each -> each.path("code").asString(), each -> each.path("status").asInt()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
