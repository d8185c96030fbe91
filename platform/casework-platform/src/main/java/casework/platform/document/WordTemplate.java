package casework.platform.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * A Word file with places such as {@code {{title}}}, which an office can lay out anew in Word
 * itself. A value of several lines repeats the paragraph its place stands in, one for each line.
 */
public final class WordTemplate {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z][A-Za-z0-9]*)}}");

  private final String id;
  private final byte[] file;

  /**
   * @param id the template's id and version, such as {@code recommendation-1}; never given to
   *     another text
   */
  public WordTemplate(String id, byte[] file) {
    this.id = id;
    this.file = file.clone();
  }

  /**
   * The template shipped as {@code /templates/<id>.docx}.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static WordTemplate shipped(String id, Class<?> beside) {
    try (InputStream found = beside.getResourceAsStream("/templates/" + id + ".docx")) {
      if (found == null) {
        throw new IllegalArgumentException("no template " + id);
      }
      return new WordTemplate(id, found.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String id() {
    return id;
  }

  /**
   * The document with every place filled.
   *
   * @param values for each place its lines; an empty list leaves the paragraph out
   * @throws IllegalArgumentException where a place has no value or a value no place: either would
   *     lose something unseen
   */
  public RenderedDocument render(Map<String, List<String>> values) {
    Set<String> unused = new TreeSet<>(values.keySet());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (XWPFParagraph each : List.copyOf(document.getParagraphs())) {
        fill(document, each, values, unused);
      }
      if (!unused.isEmpty()) {
        throw new IllegalArgumentException("template " + id + " has no place for " + unused);
      }
      document.write(out);
      return RenderedDocument.of(id, out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(
      XWPFDocument document,
      XWPFParagraph paragraph,
      Map<String, List<String>> values,
      Set<String> unused) {
    String text = paragraph.getText();
    List<String> places = places(text);
    if (places.isEmpty()) {
      return;
    }
    int lines = 1;
    for (String place : places) {
      List<String> value = values.get(place);
      if (value == null) {
        throw new IllegalArgumentException("template " + id + " wants " + place);
      }
      unused.remove(place);
      lines = value.size() == 1 ? lines : value.size();
    }
    for (int line = 1; line < lines; line++) {
      XWPFParagraph copy = document.insertNewParagraph(paragraph.getCTP().newCursor());
      writeLike(paragraph, copy, filled(text, values, line - 1));
    }
    if (lines == 0) {
      document.removeBodyElement(document.getPosOfParagraph(paragraph));
    } else {
      write(paragraph, filled(text, values, lines - 1));
    }
  }

  private static List<String> places(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String filled(String text, Map<String, List<String>> values, int line) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              List<String> value = values.getOrDefault(place.group(1), List.of(""));
              return Matcher.quoteReplacement(value.get(value.size() == 1 ? 0 : line));
            });
  }

  /** Word cuts a text into runs as it was typed; the first run's looks hold for the whole. */
  private static void write(XWPFParagraph paragraph, String text) {
    List<XWPFRun> runs = paragraph.getRuns();
    for (int i = runs.size() - 1; i > 0; i--) {
      paragraph.removeRun(i);
    }
    runs.getFirst().setText(text, 0);
  }

  private static void writeLike(XWPFParagraph model, XWPFParagraph copy, String text) {
    if (model.getCTP().isSetPPr()) {
      copy.getCTP().setPPr((CTPPr) model.getCTP().getPPr().copy());
    }
    XWPFRun run = copy.createRun();
    CTR looks = model.getRuns().getFirst().getCTR();
    if (looks.isSetRPr()) {
      run.getCTR().setRPr((CTRPr) looks.getRPr().copy());
    }
    run.setText(text);
  }
}
