package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import casework.demo.api.Description;
import casework.demo.api.Operation;
import casework.testkit.files.Repository;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Which addresses the tests of sight and of bad input make from the committed descriptions. */
class AddressesTest {

  private static final List<String> IDS =
      List.of("11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222");
  private static final List<String> WORDS = List.of("open", "990302-JW", "letter");

  /** Two users and a handful of ids are asked for; what a test can do in a minute or two. */
  private static final int MOST = 1500;

  private static List<Operation> operations(String method) {
    List<Operation> all = new ArrayList<>();
    for (String service : List.of("petition", "clue", "talk", "inspection", "scoring")) {
      all.addAll(described(service).operations(method));
    }
    return all;
  }

  private static Description described(String service) {
    return new Description(
        new YAMLMapper()
            .readTree(Repository.here().path(service + "-service/contract/openapi.yaml")));
  }

  private static List<Operation> of(String paths) {
    JsonNode described = JsonMapper.shared().readTree("{\"paths\": " + paths + "}");
    return new Description(described).operations("GET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/petitions",
        "/api/clues",
        "/api/cases",
        "/api/talks",
        "/api/inspections",
        "/api/scores",
        "/api/directory"
      })
  void everyServiceIsTried(String segment) {
    assertThat(operations("POST")).anyMatch(each -> each.path().startsWith(segment));
    assertThat(new Addresses(operations("GET")).of(IDS, WORDS))
        .anyMatch(each -> each.startsWith(segment));
  }

  @Test
  void nothingIsLeftToBeFilledIn() {
    Set<String> all = new Addresses(operations("GET")).of(IDS, WORDS);

    assertThat(all).noneMatch(each -> each.contains("{")).hasSizeLessThan(MOST);
    assertThat(operations("POST"))
        .hasSizeGreaterThan(100)
        .allSatisfy(each -> assertThat(each.path(IDS.getFirst())).doesNotContain("{"));
  }

  @Test
  void ofSeveralParametersOneIsVariedAtATime() {
    List<Operation> three =
        of(
            """
            {"/api/x/{organ}/{period}/{body}": {"get": {"parameters": [
              {"name": "organ", "in": "path", "schema": {"type": "string"}},
              {"name": "period", "in": "path", "schema": {"type": "string"}},
              {"name": "body", "in": "path", "schema": {"type": "string"}}]}}}
            """);

    assertThat(new Addresses(three).of(IDS, WORDS))
        .contains("/api/x/990302-JW/2020-01/open", "/api/x/990301-JW/2020-01/990302-JW")
        .doesNotContain("/api/x/990302-JW/letter/open")
        .filteredOn(each -> each.startsWith("/api/x"))
        .hasSize(3 * WORDS.size());
  }

  @Test
  void everyIdAndEveryWordIsAskedForOfEveryParameter() {
    List<Operation> one =
        of(
            """
            {"/api/y/{id}": {"get": {"parameters": [
              {"name": "id", "in": "path", "schema": {"type": "string", "format": "uuid"}},
              {"name": "state", "in": "query", "schema": {"enum": ["A", "B"]}},
              {"name": "organ", "in": "query", "schema": {"type": "string"}}]}}}
            """);
    Set<String> all = new Addresses(one).of(IDS, WORDS);

    for (String id : IDS) {
      assertThat(all).contains("/api/y/" + id, "/api/y/" + id + "?state=B");
      WORDS.forEach(word -> assertThat(all).contains("/api/y/" + id + "?organ=" + word));
    }
  }

  @Test
  void filesAndBareStepsAreNotSentAsJson() {
    assertThat(operations("POST"))
        .filteredOn(each -> !each.takesJson())
        .extracting(Operation::path)
        .contains("/api/directory/import");
  }
}
