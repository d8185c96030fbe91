package casework.clue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.SampleClues;
import casework.platform.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClueRefusalTest {

  private static final Map<String, Integer> STATUS = registered();

  static Stream<ClueRefusal> refusals() {
    return Stream.of(
        new ClueRefusal.NotYours("study", "R-CLUE-02"),
        new ClueRefusal.NeedsAnotherSigner("study", "R-CLUE-02"),
        new ClueRefusal.NeedsCollectiveStudy(EnumSet.allOf(StudyLevel.class)),
        new ClueRefusal.NotWhatWasConcluded(DisposalMethod.SHELVED),
        new ClueRefusal.StudiedAlready(StudyLevel.OFFICE_MEETING),
        new ClueRefusal.MustRecuse("O-1"),
        new ClueRefusal.TooFew("participants", 2, "R-CLUE-02"),
        new ClueRefusal.TooFew("team", 2, ""),
        new ClueRefusal.ResultDoesNotFit(ResultKind.FILED, DisposalMethod.INQUIRY),
        new ClueRefusal.FiledInACase(new ClueNumber("990300-JW-LA-2020-0001")),
        new ClueRefusal.NoClockRunning(),
        new ClueRefusal.NoSuch("prompt", 1),
        new ClueRefusal.NoSuch("notice", 1),
        new ClueRefusal.NoSuch("pause", 1),
        new ClueRefusal.NoSuch("person", 1),
        new ClueRefusal.NoSuch("keeper", 1),
        new ClueRefusal.NoSuch("decision", 1),
        new ClueRefusal.Already("prompt", 1),
        new ClueRefusal.Already("notice", 1),
        new ClueRefusal.Already("person", 1),
        new ClueRefusal.Malformed("number", "visible"),
        new ClueRefusal.DayOutOfRange(
            "heldOn", SampleClues.MONDAY, SampleClues.MONDAY, SampleClues.MONDAY));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void isRegisteredWithTheStatusOfItsFamily(ClueRefusal refusal) {
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
    Set<Class<?>> shown = refusals().map(Refusal::getClass).collect(Collectors.toSet());

    assertThat(shown).containsAll(Arrays.asList(ClueRefusal.class.getPermittedSubclasses()));
  }

  private static Map<String, Integer> registered() {
    try (InputStream file = ClueRefusalTest.class.getResourceAsStream("/problems/clue.json")) {
      JsonNode problems = JsonMapper.shared().readTree(Objects.requireNonNull(file));
      return problems
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
