package casework.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.testkit.files.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractPagesTest {

  @TempDir Path directory;

  private LampContract lamp;
  private Repository repository;

  @BeforeEach
  void laysDownTheContract() {
    lamp = new LampContract(directory);
    repository = new Repository(directory);
  }

  @Nested
  class OfEvents {

    @Test
    void sayWhoPublishesWhatAndWhoListens() {
      lamp.write(
          "night-service", "listens.json", "{\"casework.lamp.v1\": [\"casework.lamp.lit.v1\"]}");

      assertThat(EventsPage.page(repository))
          .contains("## casework.lamp.v1")
          .contains(
              "| [`casework.lamp.lit.v1`](../lamp-service/contract/schema/lamp.lit.v1.json)"
                  + " | A lamp was lit | lamp-service | night-service |");
    }

    @Test
    void showADashWhereNobodyListens() {
      assertThat(EventsPage.page(repository)).contains("| lamp-service | – |");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"casework.lamp.v1\": [\"casework.lamp.broken.v1\"]}",
          "{\"casework.light.v1\": [\"casework.lamp.lit.v1\"]}"
        })
    void failWhereSomebodyListensToWhatNobodySays(String listens) {
      lamp.write("night-service", "listens.json", listens);

      assertThatThrownBy(() -> EventsPage.page(repository))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("night-service listens to")
          .hasMessageContaining("nobody publishes");
    }

    @Test
    void failWhereThereIsNothingToSay(@TempDir Path empty) {
      assertThatThrownBy(() -> EventsPage.page(new Repository(empty)))
          .isInstanceOf(AssertionError.class);
    }

    @Test
    void areComparedWithTheFile() {
      assertThatThrownBy(() -> EventsPage.assertUpToDate(repository))
          .isInstanceOf(AssertionError.class);
    }
  }

  @Nested
  class OfAsyncApi {

    @Test
    void describeChannelsMessagesAndSamples() {
      lamp.write(
          "lamp-service", "listens.json", "{\"casework.dusk.v1\": [\"casework.dusk.fell.v1\"]}");

      assertThat(AsyncApiPage.page(lamp.files()))
          .startsWith("asyncapi: 3.0.0\n")
          .contains("send-casework.lamp.v1:")
          .contains("receive-casework.dusk.v1:")
          .contains("$ref: ./schema/lamp.lit.v1.json")
          .contains("colour: red");
    }

    @Test
    void changeWithTheSample() {
      String before = AsyncApiPage.page(lamp.files());
      lamp.sample(LampContract.SAMPLE.replace("red", "green"));

      assertThat(AsyncApiPage.page(lamp.files())).isNotEqualTo(before);
    }

    @Test
    void failWhereThereIsNothingToDescribe() {
      ContractFiles none = ContractFiles.in(directory.resolve("none-service"));

      assertThatThrownBy(() -> AsyncApiPage.page(none)).isInstanceOf(AssertionError.class);
    }

    @Test
    void areComparedWithTheFile() {
      assertThatThrownBy(() -> AsyncApiPage.assertUpToDate(lamp.files()))
          .hasMessageContaining("asyncapi.yaml");
    }
  }

  @Nested
  class OfOpenApi {

    private static final String JSON =
        """
        {"paths": {"/api/lamps": {"get": {"summary": "s", "operationId": "lamps"}}},
         "openapi": "3.1.0", "info": {"version": "1", "title": "Lamps"},
         "servers": [{"url": "http://localhost:41235"}]}
        """;

    private static final String YAML =
        """
        openapi: 3.1.0
        info:
          title: Lamps
          version: "1"
        paths:
          /api/lamps:
            get:
              operationId: lamps
              summary: s
        """;

    @Test
    void areTheSameWhateverTheOrderTheFormAndThePort() {
      assertThat(OpenApiDrift.canonical(JSON)).isEqualTo(YAML);
      assertThat(OpenApiDrift.canonical(YAML)).isEqualTo(YAML);
    }

    @Test
    void differWhereAnOperationDoes() {
      assertThat(OpenApiDrift.canonical(JSON.replace("lamps\"}", "all-lamps\"}")))
          .isNotEqualTo(YAML);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "{}",
          "<html>",
          "{\"openapi\": \"3.1.0\", \"paths\": {}}",
          "{\"status\":401"
        })
    void areNotMadeOfSomethingElse(String answer) {
      assertThatThrownBy(() -> OpenApiDrift.canonical(answer)).isInstanceOf(AssertionError.class);
    }

    @Test
    void areComparedWithTheFile() throws Exception {
      Path file = Files.writeString(directory.resolve("openapi.yaml"), YAML);

      assertThatCode(() -> OpenApiDrift.assertUnchanged(JSON, file)).doesNotThrowAnyException();
      assertThatThrownBy(() -> OpenApiDrift.assertUnchanged(JSON.replace("/api/l", "/api/c"), file))
          .hasMessageContaining("openapi.yaml");
    }
  }
}
