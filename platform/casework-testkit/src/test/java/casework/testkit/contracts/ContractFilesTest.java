package casework.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.store.WireEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractFilesTest {

  @TempDir Path repository;

  private LampContract lamp;

  @BeforeEach
  void laysDownTheContract() {
    lamp = new LampContract(repository);
  }

  @Nested
  class Samples {

    @Test
    void fitTheirSchemas() {
      lamp.write("lamp-service", "samples/lamp.lit.v1--green.json", LampContract.SAMPLE);

      assertThatCode(() -> lamp.files().assertSamplesFit()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "{\"colour\": \"blue\", \"on\": \"2020-03-02\"} | colour",
          "{\"colour\": \"red\"} | on",
          "{\"colour\": \"red\", \"on\": \"2020-02-30\"} | on",
          "{\"colour\": \"red\", \"on\": \"2020-03-02\", \"name\": \"x\"} | name, not described",
          "[] | holds no JSON object",
          "{\"colour\": \"red\", \"colour\": \"red\"} | is no JSON",
        })
    void areFoundOutWhenTheyDoNotFit(String sample, String fault) {
      lamp.sample(sample);

      assertThatThrownBy(() -> lamp.files().assertSamplesFit())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(fault);
    }

    @Test
    void areMissedWhereASchemaHasNone() {
      lamp.write("lamp-service", "schema/lamp.broken.v1.json", LampContract.SCHEMA);

      assertThat(lamp.files().sampleFaults()).containsExactly("lamp.broken.v1 has no sample");
    }

    @Test
    void areFoundOutWhereTheyHaveNoSchema() {
      lamp.write("lamp-service", "samples/lamp.broken.v1.json", LampContract.SAMPLE);

      assertThat(lamp.files().sampleFaults()).containsExactly("lamp.broken.v1.json has no schema");
    }

    @Test
    void areNotSilentlyNone() {
      assertThatThrownBy(
              () -> ContractFiles.in(repository.resolve("no-service")).assertSamplesFit())
          .hasMessageContaining("there is no schema");
    }
  }

  @Nested
  class Schemas {

    @ParameterizedTest
    @CsvSource({
      "2020-12/schema, 2019-09/schema, no \"$schema\"",
      "A lamp was lit, ' ', no title",
      "\"object\", \"string\", describes no object",
      "[\"colour\", [\"shade\", requires shade without describing it",
    })
    void areFoundOutWhenTheyAreCareless(String part, String spoilt, String fault) {
      lamp.schema(LampContract.SCHEMA.replace(part, spoilt));

      assertThat(lamp.files().sampleFaults()).anyMatch(each -> each.contains(fault));
    }

    @Test
    void areNamedInWordsWithAVersion() {
      lamp.write("lamp-service", "schema/LampLit.json", LampContract.SCHEMA);

      assertThat(lamp.files().sampleFaults())
          .anyMatch(each -> each.startsWith("LampLit is not <matter>"));
    }

    @Test
    void nameTheirTopicOrLeaveItToTheFirstWord() {
      assertThat(lamp.files().schemas().getFirst().topic()).isEqualTo("casework.lamp.v1");

      lamp.schema(LampContract.SCHEMA.replaceFirst("\\{", "{\"x-topic\": \"casework.light.v1\","));
      assertThat(lamp.files().schemas().getFirst().topic()).isEqualTo("casework.light.v1");
      assertThatCode(() -> lamp.files().assertSamplesFit()).doesNotThrowAnyException();
    }
  }

  @Nested
  class Writing {

    private static final String TOPIC = "casework.lamp.v1";
    private static final String TYPE = "casework.lamp.lit.v1";

    private WireEvent lit(String colour) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("colour", colour);
      data.put("on", LocalDate.of(2020, 3, 2));
      return WireEvent.of(TOPIC, TYPE, data);
    }

    @Test
    void isHeldAgainstTheSampleByteForByte() {
      assertThatCode(() -> lamp.files().assertWrites(lit("red"))).doesNotThrowAnyException();
      assertThatThrownBy(() -> lamp.files().assertWrites(lit("green")))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("should be:   \"colour\": \"green\"");
    }

    @Test
    void isHeldAgainstTheOrderOfTheFieldsToo() {
      Map<String, Object> turned = new LinkedHashMap<>();
      turned.put("on", LocalDate.of(2020, 3, 2));
      turned.put("colour", "red");

      assertThatThrownBy(() -> lamp.files().assertWrites(WireEvent.of(TOPIC, TYPE, turned)))
          .isInstanceOf(AssertionError.class);
    }

    @Test
    void isHeldAgainstTheTopicOfTheSchema() {
      WireEvent astray = WireEvent.of("casework.clue.v1", TYPE, lit("red").data());

      assertThatThrownBy(() -> lamp.files().assertWrites(astray))
          .hasMessageContaining("is on casework.lamp.v1");
    }

    @Test
    void doesNotTakeAnotherTypesSample() {
      WireEvent other = WireEvent.of(TOPIC, "casework.lamp.broken.v1", lit("red").data());

      assertThatThrownBy(() -> lamp.files().assertWrites("lamp.lit.v1", other))
          .hasMessageContaining("is no sample of");
    }

    @Test
    void neverChangesASampleThatIsThere() {
      assertThatThrownBy(() -> lamp.files().assertWrites(lit("green")))
          .isInstanceOf(AssertionError.class);

      assertThat(lamp.files().sample("lamp.lit.v1")).hasContent(LampContract.SAMPLE);
    }

    @Test
    void failsOnASampleThatIsMissing() {
      assertThatThrownBy(() -> lamp.files().assertWrites("lamp.lit.v1--green", lit("green")))
          .isInstanceOf(AssertionError.class);
    }

    @Test
    void isAskedForEveryTypeThatHasASchema() {
      assertThatCode(() -> lamp.files().assertAllTypesAmong(List.of(lit("red"))))
          .doesNotThrowAnyException();
      assertThatThrownBy(() -> lamp.files().assertAllTypesAmong(List.of()))
          .hasMessageContaining(TYPE);
    }

    @Test
    void readsItsOwnSampleAsAnEvent() {
      assertThat(new String(lamp.files().event("lamp.lit.v1").body()))
          .isEqualTo("{\"colour\":\"red\",\"on\":\"2020-03-02\"}");
      assertThat(lamp.files().event("lamp.lit.v1").source()).isEqualTo("/casework/lamp");
    }
  }

  @Test
  void readsWhatAServiceListensTo() {
    lamp.write("lamp-service", "listens.json", "{\"casework.b.v1\": [\"z\", \"y\"]}");

    assertThat(lamp.files().listens()).hasToString("{casework.b.v1=[y, z]}");
    assertThat(Files.exists(repository.resolve("lamp-service/contract/listens.json"))).isTrue();
  }
}
