package casework.petition.thread.adapter.page;

import casework.petition.thread.application.EvidenceStore.Checked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A whole submission in one piece, in memory, for the organ it belongs to: fields and files. */
final class WholeReport {

  private WholeReport() {}

  static byte[] of(Submission sent, List<Checked> files) {
    Map<String, String> fields = new TreeMap<>(sent.fields());
    fields.remove("token");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      write(zip, "report.json", JsonMapper.shared().writeValueAsBytes(fields));
      for (int i = 0; i < files.size(); i++) {
        write(zip, "evidence-" + (i + 1) + "." + files.get(i).ending(), files.get(i).content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
