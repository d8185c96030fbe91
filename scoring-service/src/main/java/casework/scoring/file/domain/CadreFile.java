package casework.scoring.file.domain;

import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The integrity file of one cadre. Nobody writes in it: it is what follows from what was said.
 *
 * @param cadre his id
 * @param entries by day and id, so that equal files are equal
 */
public record CadreFile(String cadre, List<Entry> entries) {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::on).thenComparing(Entry::id);

  public CadreFile {
    entries = entries.stream().sorted(ORDER).toList();
  }

  /** The id under which a cadre's file is kept. */
  public static UUID key(String cadre) {
    return Identifiers.derive("cadre-file", cadre);
  }

  public static CadreFile empty(String cadre) {
    return new CadreFile(cadre, List.of());
  }

  /** The file after one more word; the same word again, or an older one, changes nothing. */
  public Change<CadreFile, FileEvent> hear(FileFact fact) {
    List<Entry> all = new ArrayList<>(entries);
    Optional<Entry> known = all.stream().filter(each -> each.id().equals(fact.id())).findFirst();
    known.ifPresent(all::remove);
    all.add(known.map(each -> each.with(fact)).orElseGet(() -> Entry.of(fact)));
    return Change.of(new CadreFile(cadre, all), "file-entry", List.of());
  }

  /** What stands, oldest first. */
  public Stream<FileFact> standing() {
    return entries.stream().flatMap(each -> each.standing().stream());
  }

  /** What stands and what ended, oldest first. */
  public Stream<Entry.Shown> shown() {
    return entries.stream().flatMap(each -> each.shown().stream());
  }

  /** A file says nothing to others: it only holds what they said. */
  public sealed interface FileEvent {
    /** There is none. */
    record Nothing() implements FileEvent {}
  }
}
