package casework.petition.vault.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.vault.domain.IdentityField;
import casework.petition.vault.domain.Purpose;
import casework.petition.vault.domain.VaultRefusal;
import casework.platform.kernel.Refusal;
import casework.platform.web.CodeSet;
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

class VaultTextsTest {

  static Stream<VaultRefusal> everyRefusal() {
    return Stream.of(
        new VaultRefusal.NoSuchOpening(),
        new VaultRefusal.NotThisOrgans(),
        new VaultRefusal.NoIdentityKept(),
        new VaultRefusal.NeedsSecondPerson(),
        new VaultRefusal.NotTheAsker(),
        new VaultRefusal.OpeningOver(),
        new VaultRefusal.NotForThisPurpose(Purpose.NOTICE),
        new VaultRefusal.OnAccusedSide());
  }

  @ParameterizedTest
  @MethodSource("everyRefusal")
  void sayInBothLanguagesWhatEveryRefusalMeans(Refusal refusal) {
    List<JsonNode> found =
        Stream.concat(problems("petition"), problems("petition-vault"))
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
            Arrays.asList(VaultRefusal.class.getPermittedSubclasses()));
  }

  @Test
  void nameEveryPurposeAndEveryField() {
    assertThat(codes("petition-opening-purpose"))
        .containsExactlyElementsOf(Arrays.stream(Purpose.values()).map(Purpose::code).toList());
    assertThat(codes("petition-identity-field"))
        .containsExactlyElementsOf(
            Arrays.stream(IdentityField.values()).map(IdentityField::code).toList());
    assertThat(codes("petition-opening-status"))
        .containsExactly("requested", "open", "refused", "lapsed", "expired", "withdrawn");
  }

  private static int status(Refusal refusal) {
    return switch (refusal.family()) {
      case PHASE, RULE -> 409;
      case AUTHORITY -> 403;
      case UNKNOWN -> 404;
      case MEANING -> 422;
    };
  }

  private static List<String> codes(String set) {
    return JsonMapper.shared()
        .readValue(bytes("/code-sets/" + set + ".json"), CodeSet.class)
        .items()
        .stream()
        .map(CodeSet.Item::code)
        .toList();
  }

  private static Stream<JsonNode> problems(String file) {
    return JsonMapper.shared()
        .readTree(bytes("/problems/" + file + ".json"))
        .path("problems")
        .valueStream();
  }

  private static byte[] bytes(String path) {
    try (InputStream file = VaultTextsTest.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
