package casework.scoring.opinion.adapter.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.scoring.opinion.application.Integrity.Measure;
import casework.scoring.opinion.application.Integrity.Open;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrityReaderTest {

  private static final String CADRE = "990301-C005";

  @Test
  void readsTheAgreedAnswer() throws IOException {
    String sample = Files.readString(Path.of("contract/http/integrity-sample.json"));

    var answer = IntegrityReader.read("clue-service", CADRE, sample);

    assertThat(answer.open()).containsExactly(new Open("clue", LocalDate.of(2020, 6, 2)));
    assertThat(answer.measures())
        .containsExactly(new Measure("party-warning", LocalDate.of(2019, 11, 5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "<html></html>",
        "{\"cadre\": \"990301-C005\", \"complete\": true}",
        "{\"cadre\": \"990301-C006\", \"complete\": true, \"asOf\": \"2020-06-30\", \"open\": [],"
            + " \"measures\": []}",
        "{\"cadre\": \"990301-C005\", \"complete\": false, \"asOf\": \"2020-06-30\", \"open\": [],"
            + " \"measures\": []}",
        "{\"cadre\": \"990301-C005\", \"complete\": \"true\", \"asOf\": \"2020-06-30\", \"open\":"
            + " [], \"measures\": []}",
        "{\"cadre\": \"990301-C005\", \"complete\": true, \"asOf\": \"today\", \"open\": [],"
            + " \"measures\": []}",
        "{\"cadre\": \"990301-C005\", \"complete\": true, \"asOf\": \"2020-06-30\", \"open\": {},"
            + " \"measures\": []}",
        "{\"cadre\": \"990301-C005\", \"complete\": true, \"asOf\": \"2020-06-30\", \"open\": null,"
            + " \"measures\": []}",
        "{\"cadre\": \"990301-C005\", \"complete\": true, \"asOf\": \"2020-06-30\", \"open\": [{}],"
            + " \"measures\": []}",
        "{\"cadre\": \"990301-C005\", \"complete\": true, \"asOf\": \"2020-06-30\", \"open\": [],"
            + " \"measures\": [{\"measure\": \"x\"}]}"
      })
  void takesNothingElseForAnAnswer(String body) {
    assertThatThrownBy(() -> IntegrityReader.read("clue-service", CADRE, body))
        .isInstanceOf(RuntimeException.class);
  }
}
