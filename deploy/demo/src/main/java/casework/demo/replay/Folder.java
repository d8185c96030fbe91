package casework.demo.replay;

import casework.demo.year.Matter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A matter with what was last seen of it at each desk. Held by one act at a time. */
final class Folder {

  /** Which of the matter's documents. */
  enum Sheet {
    PETITION("petition"),
    CLUE("line"),
    CASE("case");

    private final String part;

    Sheet(String part) {
      this.part = part;
    }

    /** The part of an answer that has the document's id, where it has parts. */
    String part() {
      return part;
    }
  }

  private final Matter matter;
  private final Map<Sheet, Seen> known = new EnumMap<>(Sheet.class);
  private final Set<Sheet> stale = EnumSet.noneOf(Sheet.class);

  Folder(Matter matter) {
    this.matter = matter;
  }

  Matter matter() {
    return matter;
  }

  /** The document as it was last seen, unless there is reason to look again. */
  Optional<Seen> seen(Sheet sheet) {
    return stale.contains(sheet) ? Optional.empty() : known(sheet);
  }

  /** The document as it was last seen, however old that is. */
  Optional<Seen> known(Sheet sheet) {
    return Optional.ofNullable(known.get(sheet));
  }

  void keep(Sheet sheet, Seen now) {
    known.put(sheet, now);
    stale.remove(sheet);
  }

  void mistrust(Sheet sheet) {
    stale.add(sheet);
  }
}
