package casework.petition.hotline.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files of records, whatever they are written as. */
public interface RecordFiles {

  /** As what a file is written. */
  enum Form {
    WORKBOOK,
    CSV,
    JSON
  }

  /**
   * One record of a file, in the shape of the push interface's.
   *
   * @param line where it stands, from 1; in a list its place
   * @param record null where the line cannot be read
   * @param fault why the line cannot be read; null where it can
   */
  record Row(int line, @Nullable Map<String, Object> record, @Nullable String fault) {

    @Override
    public String toString() {
      return "Row[" + line + "]";
    }
  }

  /**
   * @throws casework.platform.kernel.Refused with {@code unreadable-file} where no line can be told
   *     from another
   */
  List<Row> read(Form form, byte[] file);
}
