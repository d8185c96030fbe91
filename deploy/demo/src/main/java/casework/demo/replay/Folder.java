package casework.demo.replay;

import casework.demo.year.Matter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A matter with what was last seen of it at each desk. Held by one act at a time. */
final class Folder {

  /** Which of the matter's documents. */
  enum Sheet {
    PETITION,
    CLUE,
    CASE
  }

  private final Matter matter;
  private final Map<Sheet, Seen> seen = new EnumMap<>(Sheet.class);

  Folder(Matter matter) {
    this.matter = matter;
  }

  Matter matter() {
    return matter;
  }

  Optional<Seen> seen(Sheet sheet) {
    return Optional.ofNullable(seen.get(sheet));
  }

  void keep(Sheet sheet, Seen now) {
    seen.put(sheet, now);
  }

  void forget(Sheet sheet) {
    seen.remove(sheet);
  }
}
