package casework.petition.intake.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.Acknowledgement;
import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.Channel;
import casework.petition.intake.domain.ClueEnd;
import casework.petition.intake.domain.Coded;
import casework.petition.intake.domain.NameStatus;
import casework.petition.intake.domain.NoticeWay;
import casework.petition.intake.domain.Outcome;
import casework.petition.intake.domain.PurgeReason;
import casework.petition.intake.domain.RefusalReason;
import casework.petition.intake.domain.ReporterKind;
import casework.petition.intake.domain.UndoingReason;
import casework.platform.web.CodeSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CodeListsTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("petition-channel", Channel.values()),
        Arguments.of("petition-name-status", NameStatus.values()),
        Arguments.of("petition-reporter-kind", ReporterKind.values()),
        Arguments.of("petition-category", Category.values()),
        Arguments.of("petition-refusal-reason", RefusalReason.values()),
        Arguments.of("petition-outcome", Outcome.values()),
        Arguments.of("petition-purge-reason", PurgeReason.values()),
        Arguments.of("petition-notice-way", NoticeWay.values()),
        Arguments.of("petition-notice-ground", Acknowledgement.Ground.values()),
        Arguments.of("petition-undoing-reason", UndoingReason.values()),
        Arguments.of("petition-clue-end", ClueEnd.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void holdWhatTheDomainKnowsByName(String name, Coded[] known) {
    List<String> listed =
        read(name).items().stream()
            .filter(each -> each.parent() == null)
            .map(CodeSet.Item::code)
            .toList();

    assertThat(listed).containsExactlyElementsOf(Arrays.stream(known).map(Coded::code).toList());
  }

  @Test
  void countTheProblemTreeAsItIsPublished() {
    CodeSet tree = read("petition-problem");

    Map<String, Long> items =
        tree.items().stream()
            .filter(each -> each.parent() != null)
            .collect(
                Collectors.groupingBy(
                    each -> Objects.requireNonNull(each.parent()), Collectors.counting()));

    assertThat(tree.example()).isTrue();
    assertThat(items)
        .isEqualTo(
            Map.of(
                "political", 8L,
                "organisation", 9L,
                "integrity", 15L,
                "masses", 4L,
                "work", 6L,
                "life", 3L,
                "law", 6L));
  }

  private static CodeSet read(String name) {
    try (InputStream file =
        CodeListsTest.class.getResourceAsStream("/code-sets/" + name + ".json")) {
      return JsonMapper.shared().readValue(Objects.requireNonNull(file), CodeSet.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
