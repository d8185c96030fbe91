package casework.petition.hotline.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.hotline.application.RecordFiles.Form;
import casework.petition.hotline.application.RecordFiles.Row;
import casework.platform.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTablesTest {

  private static final String HEADING =
      Arrays.stream(RecordColumn.values())
          .filter(RecordColumn::isNeeded)
          .map(RecordColumn::chinese)
          .collect(Collectors.joining(","));
  private static final String LINE = "S-1,990300,2019-12-30,4,0,测甲,云川市示例局,科长,990300,04,标题,301,正文";

  private final FileTables files = new FileTables();

  private List<Row> csv(String text, Charset charset) {
    return files.read(Form.CSV, text.getBytes(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void readsATableInEitherEncoding(String charset) {
    List<Row> rows = csv(HEADING + "\r\n" + LINE + "\r\n", Charset.forName(charset));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().line()).isEqualTo(2);
    assertThat(rows.getFirst().record())
        .containsEntry("serial", "S-1")
        .containsEntry(
            "accused",
            List.of(
                Map.of(
                    "name", "测甲",
                    "unit", "云川市示例局",
                    "post", "科长",
                    "region", "990300",
                    "level", "04")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void readsTheMarkInFront(String charset) {
    assertThat(csv("\uFEFF" + HEADING + "\n" + LINE, Charset.forName(charset))).hasSize(1);
  }

  @Test
  void namesTheLineThatIsWrittenInNeither() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write((HEADING + "\n" + LINE + "\n").getBytes(Charset.forName("GB18030")));
    file.write(new byte[] {'S', (byte) 0xFF, (byte) 0xFF, '\n'});

    assertUnreadable(Form.CSV, file.toByteArray(), 3);
  }

  @Test
  void readsNoUtf16() {
    assertUnreadable(Form.CSV, ("\uFEFF" + HEADING).getBytes(StandardCharsets.UTF_16LE), 1);
  }

  private void assertUnreadable(Form form, byte[] file, int line) {
    assertThatThrownBy(() -> files.read(form, file))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> {
              assertThat(no.refusal().code()).isEqualTo("unreadable-file");
              assertThat(no.refusal().members().get("line")).isEqualTo(line);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "@SUM(1)", "a\u0000b"})
  void leavesOutALineWithAFormulaOrACharacterThatCannotBeKept(String cell) {
    List<Row> rows =
        csv(HEADING + "\n" + LINE.replace("标题", cell) + "\n" + LINE, StandardCharsets.UTF_8);

    assertThat(rows.get(0).fault()).isNotNull();
    assertThat(rows.get(0).record()).isNull();
    assertThat(rows.get(1).fault()).isNull();
  }

  @Test
  void leavesOutALineWithACellLongerThanAnyText() {
    List<Row> rows =
        csv(HEADING + "\n" + LINE.replace("正文", "长".repeat(20_001)), StandardCharsets.UTF_8);

    assertThat(rows.getFirst().fault()).isEqualTo("a cell is too long");
  }

  @Test
  void wantsTheAgreedHeadings() {
    byte[] unknown = (HEADING + ",备注\n" + LINE + ",x").getBytes(StandardCharsets.UTF_8);
    assertUnreadable(Form.CSV, unknown, 1);
    byte[] missing = HEADING.replace("标题,", "").getBytes(StandardCharsets.UTF_8);
    assertUnreadable(Form.CSV, missing, 1);
  }

  @Test
  void readsAWorkbookAndRefusesOneWithAFormula() throws IOException {
    assertThat(files.read(Form.WORKBOOK, workbook(false)).getFirst().record())
        .containsEntry("serial", "S-1")
        .containsEntry("receivedOn", "2019-12-30");
    assertUnreadable(Form.WORKBOOK, workbook(true), 2);
  }

  private static byte[] workbook(boolean formula) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      fill(sheet.createRow(0), HEADING);
      fill(sheet.createRow(1), LINE);
      if (formula) {
        sheet.getRow(1).getCell(10).setCellFormula("1+1");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(XSSFRow row, String cells) {
    int column = 0;
    for (String each : cells.split(",")) {
      row.createCell(column++).setCellValue(each);
    }
  }

  @Test
  void readsAListOfRecordsAndRefusesWhatIsNone() {
    byte[] list = "[{\"serial\":\"S-1\"}, 7]".getBytes(StandardCharsets.UTF_8);

    List<Row> rows = files.read(Form.JSON, list);

    assertThat(rows.get(0).record()).containsEntry("serial", "S-1");
    assertThat(rows.get(1).fault()).isNotNull();
    assertUnreadable(Form.JSON, "[{\"a\":1,\n\"a\":2}]".getBytes(StandardCharsets.UTF_8), 2);
    assertUnreadable(Form.JSON, "{}".getBytes(StandardCharsets.UTF_8), 1);
  }
}
