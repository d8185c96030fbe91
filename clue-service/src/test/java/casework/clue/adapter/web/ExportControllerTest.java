package casework.clue.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportControllerTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86", "-2", "@SUM(A1)", "\tx", "\rx"})
  void makesATextOfWhatWouldBeAFormula(String value) {
    assertThat(ExportController.cell(value).replace("\"", "")).startsWith("'");
  }

  @Test
  void leavesOtherTextsAlone() {
    assertThat(ExportController.cell("云纪线〔2019〕7号")).isEqualTo("云纪线〔2019〕7号");
    assertThat(ExportController.cell("")).isEmpty();
  }

  @Test
  void quotesWhatWouldBreakTheTable() {
    assertThat(ExportController.cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(ExportController.cell("a\"b")).isEqualTo("\"a\"\"b\"");
    assertThat(ExportController.cell("a\nb")).isEqualTo("\"a\nb\"");
  }
}
