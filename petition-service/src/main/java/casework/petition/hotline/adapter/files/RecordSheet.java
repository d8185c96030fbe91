package casework.petition.hotline.adapter.files;

import casework.petition.hotline.adapter.files.FileTables.Cells;
import casework.platform.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook, read as a stream. A cell with a formula is refused: what it shows
 * was worked out elsewhere, and nothing is worked out here.
 */
final class RecordSheet {

  /** Far above any table of the longest size; a file that unfolds to more is not one. */
  private static final long MOST_BYTES = 16L * 1024 * 1024;

  private static final int MOST_LINES = 10_000;

  static {
    ZipSecureFile.setMaxEntrySize(MOST_BYTES);
    ZipSecureFile.setMaxTextSize(MOST_BYTES);
  }

  private final XMLStreamReader sheet;
  private final SharedStrings strings;
  private final List<Cells> lines = new ArrayList<>();
  private List<Optional<RecordColumn>> heading = List.of();

  private RecordSheet(XMLStreamReader sheet, SharedStrings strings) {
    this.sheet = sheet;
    this.strings = strings;
  }

  static List<Cells> read(byte[] file) {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
      XSSFReader reader = new XSSFReader(opened);
      Iterator<InputStream> sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        throw PlainText.unreadable(0, "the workbook has no sheet");
      }
      try (InputStream first = sheets.next()) {
        XMLStreamReader sheet = factory().createXMLStreamReader(first);
        return new RecordSheet(sheet, reader.getSharedStringsTable()).lines();
      }
    } catch (Refused e) {
      throw e;
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
      // The library tells a broken file by exceptions of many kinds; none quotes into the answer.
      throw PlainText.unreadable(0, "it is not a workbook");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private List<Cells> lines() throws XMLStreamException {
    int number = 0;
    while (sheet.hasNext()) {
      if (sheet.next() == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("row")) {
        String told = sheet.getAttributeValue(null, "r");
        number = told == null ? number + 1 : Integer.parseInt(told);
        if (lines.size() >= MOST_LINES) {
          throw PlainText.unreadable(0, "it has more than " + MOST_LINES + " lines");
        }
        List<String> cells = row(number);
        if (lines.isEmpty()) {
          heading = cells.stream().map(RecordColumn::of).toList();
        }
        lines.add(new Cells(number, cells));
      }
    }
    return lines;
  }

  private List<String> row(int number) throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (sheet.hasNext()) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("c")) {
        String reference = sheet.getAttributeValue(null, "r");
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= 50) {
          throw PlainText.unreadable(number, "a line has too many cells");
        }
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(cell(number, column));
      }
    }
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    return cells;
  }

  private String cell(int line, int column) throws XMLStreamException {
    String type = sheet.getAttributeValue(null, "t");
    StringBuilder text = new StringBuilder();
    while (sheet.hasNext()) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (sheet.getLocalName()) {
          case "f" -> throw PlainText.unreadable(line, "a line has a formula");
          case "v", "t" -> text.append(sheet.getElementText());
          default -> {}
        }
      }
    }
    return meant(type, text.toString(), column);
  }

  private String meant(@Nullable String type, String text, int column) {
    if ("s".equals(type)) {
      return strings.getItemAt(Integer.parseInt(text)).getString();
    }
    boolean number = type == null || type.equals("n");
    if (number && !text.isEmpty() && isDay(column)) {
      LocalDate day = DateUtil.getLocalDateTime(Double.parseDouble(text)).toLocalDate();
      return day.toString();
    }
    return text;
  }

  private boolean isDay(int column) {
    return column < heading.size() && heading.get(column).filter(RecordColumn::isDay).isPresent();
  }
}
