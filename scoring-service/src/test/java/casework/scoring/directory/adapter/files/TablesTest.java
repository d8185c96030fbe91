package casework.scoring.directory.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Refused;
import casework.scoring.directory.application.ImportRow;
import casework.scoring.directory.application.TableReader.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  private static final String CHINESE =
      "干部编号,姓名,所在机关,管理机关,单位,职务,职务类别,决定日期,任职日期,状态\r\n"
          + "990301-C101,测甲,990301-JW,990301-JW,青禾县审计局,局长,一把手,,2019-06-01,在职\r\n";
  private static final String ENGLISH =
      "cadre,name,organ,managed by,unit,post,kind,decided on,takes office on,status\n"
          + "990301-C101,测甲,990301-JW,990301-JW,青禾县审计局,局长,一把手,,2019-06-01,在职\n";
  private static final ImportRow ROW =
      new ImportRow(
          2,
          "990301-C101",
          "测甲",
          "990301-JW",
          "990301-JW",
          "青禾县审计局",
          "局长",
          "一把手",
          "",
          "2019-06-01",
          "在职");

  private final Tables tables = new Tables();

  private List<ImportRow> csv(String text, Charset charset) {
    return tables.read(Form.CSV, text.getBytes(charset));
  }

  private void refusesCsv(String text, String why) {
    assertThatThrownBy(() -> csv(text, StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal().detail()).contains(why));
  }

  @Test
  void readsATextInEitherCodingAndUnderEitherHeading() {
    assertThat(csv(CHINESE, StandardCharsets.UTF_8)).containsExactly(ROW);
    assertThat(csv("\uFEFF" + CHINESE, StandardCharsets.UTF_8)).containsExactly(ROW);
    assertThat(csv(CHINESE, Charset.forName("GB18030"))).containsExactly(ROW);
    assertThat(csv(ENGLISH, StandardCharsets.UTF_8)).containsExactly(ROW);
  }

  @Test
  void leavesOutEmptyLinesAndKeepsTheNumbersOfTheOthers() {
    assertThat(
            csv(
                "cadre,name,organ,unit,post,takes office on\na,b,c,d,e,f\n,,,,,\na,b,c,d,e,f\n",
                StandardCharsets.UTF_8))
        .extracting(ImportRow::line)
        .containsExactly(2, 4);
  }

  @Test
  void tellsWhatIsWrongWithATable() {
    refusesCsv("", "no heading");
    refusesCsv("cadre,name\na,b\n", "is missing");
    refusesCsv(ENGLISH.replace("status", "colour"), "none of the agreed");
    refusesCsv(ENGLISH.replace("status", "name"), "twice");
    refusesCsv(ENGLISH.lines().findFirst().orElseThrow(), "no line");
    refusesCsv(ENGLISH + "1,2,3,4,5,6,7,8,9,10,11\n", "more cells");
    refusesCsv(ENGLISH + "a\n".repeat(2001), "more than 2000");
    refusesCsv(ENGLISH + "\"a\nb", "not a table");
    assertThatThrownBy(() -> tables.read(Form.CSV, new byte[] {(byte) 0xff, (byte) 0xff}))
        .isInstanceOf(Refused.class);
  }

  private interface Filler {
    void fill(XSSFWorkbook book, XSSFSheet sheet, Row row);
  }

  private static byte[] workbook(Filler filler) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet();
      String[] heading = CHINESE.lines().findFirst().orElseThrow().split(",", -1);
      String[] values = CHINESE.lines().toList().get(1).split(",", -1);
      Row first = sheet.createRow(0);
      Row second = sheet.createRow(1);
      for (int i = 0; i < heading.length; i++) {
        first.createCell(i).setCellValue(heading[i]);
        second.createCell(i).setCellValue(values[i]);
      }
      filler.fill(book, sheet, second);
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void readsTheFirstSheetOfAWorkbook() throws IOException {
    assertThat(tables.read(Form.WORKBOOK, workbook((_, _, _) -> {}))).containsExactly(ROW);
  }

  @Test
  void readsADayThatTheWorkbookKeepsAsANumber() throws IOException {
    byte[] file =
        workbook(
            (book, _, row) -> {
              CellStyle style = book.createCellStyle();
              style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
              row.getCell(8).setBlank();
              row.getCell(8).setCellValue(LocalDate.of(2019, 6, 1));
              row.getCell(8).setCellStyle(style);
            });

    assertThat(tables.read(Form.WORKBOOK, file)).containsExactly(ROW);
  }

  @Test
  void worksNoFormulaOutAndTakesNoResultOfOne() throws IOException {
    byte[] file = workbook((_, _, row) -> row.getCell(1).setCellFormula("1+1"));

    assertThatThrownBy(() -> tables.read(Form.WORKBOOK, file))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal().detail()).contains("formula"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no workbook", "PK\u0003\u0004"})
  void takesNothingElseForAWorkbook(String content) {
    assertThatThrownBy(() -> tables.read(Form.WORKBOOK, content.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo("import-unreadable"));
  }
}
