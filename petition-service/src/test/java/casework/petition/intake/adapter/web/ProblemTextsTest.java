package casework.petition.intake.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.Acknowledgement;
import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.Outcome;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.SamplePetitions;
import casework.platform.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemTextsTest {

  static Stream<PetitionRefusal> everyRefusal() {
    return Stream.of(
        new PetitionRefusal.BelongsToHigherOrgan(),
        new PetitionRefusal.NotYourOrgan(),
        new PetitionRefusal.NotPetitionStaff(),
        new PetitionRefusal.Implausible("people", "is too few"),
        new PetitionRefusal.NotAnAccusation(Category.APPEAL),
        new PetitionRefusal.AlreadyReferred(),
        new PetitionRefusal.NoticeNotOwed(Acknowledgement.Ground.ANONYMOUS),
        new PetitionRefusal.NoNameClaimed(),
        new PetitionRefusal.NotThatOutcome(Outcome.ANSWERED),
        new PetitionRefusal.ClueStillOpen(),
        new PetitionRefusal.OnlyTheHead(),
        new PetitionRefusal.AlreadyPurged(),
        new PetitionRefusal.NoSuchPetition(),
        new PetitionRefusal.NoSuchOrgan(),
        new PetitionRefusal.IsARepeat(),
        new PetitionRefusal.NotARepeat(),
        new PetitionRefusal.FirstIsLater(),
        new PetitionRefusal.DateOutOfRange(
            "givenOn", SamplePetitions.MONDAY, SamplePetitions.MONDAY));
  }

  @ParameterizedTest
  @MethodSource("everyRefusal")
  void sayInBothLanguagesWhatEveryRefusalMeans(Refusal refusal) {
    List<JsonNode> found =
        Stream.concat(texts("petition"), texts("platform"))
            .filter(each -> each.path("code").asString().equals(refusal.code()))
            .toList();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().path("status").asInt()).isEqualTo(status(refusal));
    assertThat(refusal.detail()).isNotBlank().endsWith(".");
  }

  @Test
  void coverEveryKindOfRefusal() {
    assertThat(everyRefusal().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(PetitionRefusal.class.getPermittedSubclasses()));
  }

  private static int status(Refusal refusal) {
    return switch (refusal.family()) {
      case PHASE, RULE -> 409;
      case AUTHORITY -> 403;
      case UNKNOWN -> 404;
      case MEANING -> 422;
    };
  }

  private static Stream<JsonNode> texts(String file) {
    try (InputStream stream =
        ProblemTextsTest.class.getResourceAsStream("/problems/" + file + ".json")) {
      return JsonMapper.shared()
          .readTree(Objects.requireNonNull(stream).readAllBytes())
          .path("problems")
          .valueStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
