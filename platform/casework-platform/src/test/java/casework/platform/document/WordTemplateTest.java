package casework.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class WordTemplateTest {

  private static final Map<String, List<String>> VALUES =
      Map.of("title", List.of("关于甲的建议"), "measure", List.of("一、改$1", "二、查\\n"));

  private static WordTemplate template(String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String text : paragraphs) {
        XWPFParagraph paragraph = document.createParagraph();
        // As Word does, a place may be cut in two.
        int half = text.length() / 2;
        paragraph.createRun().setText(text.substring(0, half));
        paragraph.createRun().setText(text.substring(half));
      }
      document.write(out);
      return new WordTemplate("test-1", out.toByteArray());
    }
  }

  private static List<String> read(RenderedDocument rendered) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(rendered.file()))) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  @Test
  void fillsEveryPlaceAndRepeatsAParagraphOfSeveralLines() throws IOException {
    RenderedDocument rendered =
        template("云中市纪委", "题：{{title}}", "{{measure}}", "（完）").render(VALUES);

    assertThat(read(rendered)).containsExactly("云中市纪委", "题：关于甲的建议", "一、改$1", "二、查\\n", "（完）");
    assertThat(rendered.template()).isEqualTo("test-1");
  }

  @Test
  void leavesOutAParagraphWithoutALine() throws IOException {
    RenderedDocument rendered =
        template("{{title}}", "抄送：{{copies}}")
            .render(Map.of("title", List.of("题"), "copies", List.of()));

    assertThat(read(rendered)).containsExactly("题");
  }

  @Test
  void isKnownAgainByItsDigest() throws IOException {
    RenderedDocument rendered = template("{{title}}{{measure}}").render(VALUES);
    byte[] changed = rendered.file();
    changed[changed.length - 1]++;

    assertThat(rendered.digest()).hasSize(64);
    assertThat(rendered.isIntact()).isTrue();
    assertThat(new RenderedDocument("test-1", changed, rendered.digest()).isIntact()).isFalse();
  }

  @Test
  void refusesAPlaceWithoutAValueAndAValueWithoutAPlace() throws IOException {
    WordTemplate template = template("{{title}}{{measure}}{{reason}}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> template.render(VALUES))
        .withMessageContaining("reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template("{{title}}").render(VALUES))
        .withMessageContaining("measure");
  }
}
