package casework.demo.diary;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was last seen of a story's documents. Held by one act at a time. */
public final class Folder {

  private final String about;
  private final Map<Sheet, Seen> known = new EnumMap<>(Sheet.class);
  private final Set<Sheet> stale = EnumSet.noneOf(Sheet.class);

  /**
   * @param about what the story is about, such as {@code row 17}
   */
  public Folder(String about) {
    this.about = about;
  }

  /** What the story is about, for whoever reads why it broke off. */
  public String about() {
    return about;
  }

  /** The document as it was last seen, unless there is reason to look again. */
  public Optional<Seen> seen(Sheet sheet) {
    return stale.contains(sheet) ? Optional.empty() : known(sheet);
  }

  /** The document as it was last seen, however old that is. */
  public Optional<Seen> known(Sheet sheet) {
    return Optional.ofNullable(known.get(sheet));
  }

  /** Keeps what was seen. */
  public void keep(Sheet sheet, Seen now) {
    known.put(sheet, now);
    stale.remove(sheet);
  }

  void mistrust(Sheet sheet) {
    stale.add(sheet);
  }
}
