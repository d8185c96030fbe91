package casework.scoring.directory.adapter.files;

import casework.scoring.directory.adapter.files.Tables.Cells;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as text with commas, in UTF-8 or, as office programmes here write it, in GB18030. */
final class CsvTable {

  private static final List<Charset> CODINGS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private CsvTable() {}

  static List<Cells> read(byte[] file) {
    List<Cells> lines = new ArrayList<>();
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text(file)))) {
      for (CSVRecord each : parser) {
        lines.add(new Cells((int) parser.getRecordNumber(), each.toList()));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw Tables.unreadable("it is not a table with commas");
    }
    return lines;
  }

  private static String text(byte[] file) {
    for (Charset each : CODINGS) {
      try {
        String text = each.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        // Then it is written in the next.
      }
    }
    throw Tables.unreadable("it is written neither in UTF-8 nor in GB18030");
  }
}
