package casework.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.web.CodeSet;
import casework.scoring.directory.application.ImportLine;
import casework.scoring.directory.domain.CadreHistory;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.PostKind;
import casework.scoring.directory.domain.UnitKind;
import casework.scoring.file.domain.EntryKind;
import casework.scoring.opinion.domain.Ground;
import casework.scoring.opinion.domain.OpinionState;
import casework.scoring.opinion.domain.Purpose;
import casework.scoring.opinion.domain.VerdictKind;
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

class CodeListsTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("scoring-directory-post-kind", PostKind.values()),
        Arguments.of("scoring-directory-unit-kind", UnitKind.values()),
        Arguments.of("scoring-directory-cadre-status", CadreHistory.Status.values()),
        Arguments.of("scoring-directory-department-kind", Organ.DepartmentKind.values()),
        Arguments.of("scoring-directory-organ-level", Organ.Level.values()),
        Arguments.of("scoring-directory-import-effect", ImportLine.Effect.values()),
        Arguments.of("scoring-file-entry", EntryKind.values()),
        Arguments.of("scoring-opinion-purpose", Purpose.values()),
        Arguments.of("scoring-opinion-verdict", VerdictKind.values()),
        Arguments.of("scoring-opinion-ground", Ground.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void holdWhatTheDomainKnowsByName(String name, Enum<?>[] known) throws IOException {
    assertThat(codes(name))
        .containsExactlyElementsOf(Arrays.stream(known).map(Enum::name).toList());
  }

  @Test
  void holdEveryStateOfAnOpinion() throws IOException {
    List<String> states =
        Arrays.stream(OpinionState.class.getPermittedSubclasses())
            .map(
                each ->
                    each.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
            .toList();

    assertThat(codes("scoring-opinion-state")).containsExactlyInAnyOrderElementsOf(states);
  }

  private static List<String> codes(String name) throws IOException {
    Path file = Path.of("src/main/resources/code-sets", name + ".json");
    return JsonMapper.shared().readValue(Files.readString(file), CodeSet.class).items().stream()
        .map(CodeSet.Item::code)
        .toList();
  }
}
