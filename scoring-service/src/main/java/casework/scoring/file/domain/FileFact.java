package casework.scoring.file.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was heard about a cadre. A later word about the same thing replaces the earlier; one that
 * takes it back stands beside it.
 *
 * @param id of the thing itself, such as {@code sanction/<case>/<person>}
 * @param matter where it happened
 * @param causes other services' matters that led to it, the petition first
 * @param organ that did it
 * @param codes what exactly: measures, an outcome, a colour
 * @param until last day for which it matters by what was said; null where nothing was said; of a
 *     word that takes back: the day on which the thing ended that had rightly been, null where it
 *     never should have been
 * @param sequence place among the facts of its matter; the higher is the later word
 * @param stands false where it is taken back
 */
public record FileFact(
    String id,
    EntryKind kind,
    UUID matter,
    List<UUID> causes,
    LocalDate on,
    String organ,
    List<String> codes,
    @Nullable LocalDate until,
    long sequence,
    boolean stands) {

  public FileFact {
    causes = List.copyOf(causes);
    codes = List.copyOf(codes);
  }
}
