package casework.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.web.Edge.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailureLogTest {

  private final Edge edge = Edge.shared();
  private final String token = edge.issuer.officer("intake");

  @Test
  void saysInOneLineThatSomethingIsAwayForNow(CapturedOutput log) {
    Answer answer = edge.get("/api/failures/away", token);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(log.getAll().lines())
        .filteredOn(line -> line.contains("/api/failures/away"))
        .singleElement()
        .asString()
        .contains("WARN", "no answer");
    assertThat(log).doesNotContain("\tat ");
  }

  @Test
  void showsWhereItWasThatSomethingBroke(CapturedOutput log) {
    assertThat(edge.get("/api/failures/broken", token).status()).isEqualTo(500);

    assertThat(log.getAll().lines())
        .anyMatch(line -> line.contains("ERROR") && line.contains("/api/failures/broken"));
    assertThat(log).contains("\tat ");
  }
}
