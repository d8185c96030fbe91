package casework.scoring.directory.application;

import casework.platform.kernel.Refusal;
import java.util.List;

/** Reads the lines of a table that somebody sends in. */
public interface TableReader {

  /** What sort of file a table comes as. */
  enum Form {
    CSV,
    WORKBOOK
  }

  /**
   * @throws casework.platform.kernel.Refused with {@link Unreadable}
   */
  List<ImportRow> read(Form form, byte[] file);

  /** The file is no table in an agreed form. */
  record Unreadable(String why) implements Refusal {
    @Override
    public String code() {
      return "import-unreadable";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The table cannot be read: " + why + ".";
    }
  }
}
