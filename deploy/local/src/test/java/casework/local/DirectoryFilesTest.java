package casework.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fictional city's directory: true to the contract, and to the demo's accounts. */
class DirectoryFilesTest {

  private static final Path ROOT = Path.of("../..");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Stream<Path> files() throws IOException {
    return Stream.concat(
        Files.list(Path.of("directory")).sorted(),
        Stream.of(ROOT.resolve("scoring-service/contract/samples/directory.organ.v1.json")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsToTheContract(Path file) throws IOException {
    assertThat(schema().validate(JSON.readTree(Files.readString(file)))).isEmpty();
  }

  @Test
  void noticesAFileThatBreaksTheContract() {
    var broken =
        JSON.readTree("{\"organ\": \"990301-JW\", \"versions\": [{\"organ\": \"990301-JW\"}]}");

    assertThat(schema().validate(broken)).isNotEmpty();
  }

  @Test
  void namesEachFileAfterItsOrganAndKnowsEveryParent() throws IOException {
    var organs = organs();

    organs.forEach(
        (organ, versions) ->
            versions.forEach(
                version -> {
                  assertThat(version.get("organ").asString()).isEqualTo(organ);
                  if (!version.get("parent").isNull()) {
                    assertThat(organs).containsKey(version.get("parent").asString());
                  }
                }));
    assertThat(organs)
        .containsOnlyKeys(
            "990000-JW",
            "990300-JW",
            "990301-JW",
            "990302-JW",
            "990303-JW",
            "990304-JW",
            "990305-JW",
            "990500-JW");
  }

  @Test
  void listsTheHeadAmongItsOfficersAndCadresManagedFromAbove() throws IOException {
    organs()
        .values()
        .forEach(
            versions ->
                versions.forEach(
                    version -> {
                      var head = version.get("head");
                      assertThat(texts(version.get("officers"), "officer"))
                          .contains(head.get("officer").asString());
                      var cadre =
                          version
                              .get("cadres")
                              .valueStream()
                              .filter(it -> it.get("cadre").equals(head.get("cadre")))
                              .findFirst()
                              .orElseThrow();
                      assertThat(cadre.get("name")).isEqualTo(head.get("name"));
                      if (!version.get("parent").isNull()) {
                        assertThat(cadre.get("managedBy")).isEqualTo(version.get("parent"));
                      }
                    }));
  }

  @Test
  void ordersVersionsByTheirFirstDay() throws IOException {
    organs()
        .values()
        .forEach(
            versions ->
                assertThat(versions.stream().map(it -> it.get("validFrom").asString()))
                    .isSorted()
                    .doesNotHaveDuplicates());
  }

  @Test
  void hasEveryDemoAccountAsAnOfficerOfTheSameDepartment() throws IOException {
    var organs = organs();
    var users =
        JSON.readTree(Files.readString(ROOT.resolve("deploy/keycloak/realm-demo-users.json")));

    assertThat(users.get("users")).hasSizeGreaterThan(30);
    for (JsonNode user : users.get("users")) {
      var attributes = user.get("attributes");
      var officer =
          organs
              .getOrDefault(attributes.get("organ").get(0).asString(), List.of())
              .getFirst()
              .get("officers")
              .valueStream()
              .filter(it -> it.get("officer").equals(attributes.get("officer").get(0)))
              .findFirst()
              .orElseThrow(() -> new AssertionError(user.get("username")));
      assertThat(officer.get("name")).isEqualTo(user.get("firstName"));
      if (attributes.has("department")) {
        assertThat(officer.get("department")).isEqualTo(attributes.get("department").get(0));
      } else {
        assertThat(officer.get("department").isNull()).isTrue();
      }
      assertThat(user.get("credentials").get(0).get("value").asString())
          .isEqualTo(user.get("username").asString() + "-demo");
    }
  }

  private static Map<String, List<JsonNode>> organs() throws IOException {
    var organs = new HashMap<String, List<JsonNode>>();
    try (var files = Files.list(Path.of("directory"))) {
      for (Path file : files.toList()) {
        var record = JSON.readTree(Files.readString(file));
        String organ = record.get("organ").asString();
        assertThat(file.getFileName()).hasToString(organ + ".json");
        organs.put(organ, record.get("versions").valueStream().toList());
      }
    }
    return organs;
  }

  private static List<String> texts(JsonNode list, String field) {
    return list.valueStream().map(it -> it.get(field).asString()).toList();
  }

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              Files.readString(
                  ROOT.resolve("scoring-service/contract/schema/directory.organ.v1.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
