package casework.scoring.file.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a file: the last word by which it stands, and the last by which it was taken back.
 *
 * @param said null while only its being taken back has been heard
 * @param takenBack null where it never was
 */
public record Entry(String id, @Nullable FileFact said, @Nullable FileFact takenBack) {

  static Entry of(FileFact fact) {
    return new Entry(fact.id(), null, null).with(fact);
  }

  /** The entry with one more word; an earlier or repeated one changes nothing. */
  Entry with(FileFact fact) {
    FileFact known = fact.stands() ? said : takenBack;
    if (known != null && known.sequence() >= fact.sequence()) {
      return this;
    }
    return fact.stands() ? new Entry(id, fact, takenBack) : new Entry(id, said, fact);
  }

  /** What it says while it stands; empty where it is taken back, or not known yet. */
  public Optional<FileFact> standing() {
    FileFact word = said;
    FileFact back = takenBack;
    return word == null || (back != null && back.sequence() > word.sequence())
        ? Optional.empty()
        : Optional.of(word);
  }

  /**
   * What the file shows: what stands, and what ended and is history; nothing of what never should
   * have been.
   */
  public Optional<Shown> shown() {
    FileFact word = said;
    FileFact back = takenBack;
    if (word == null || back == null || back.sequence() < word.sequence()) {
      return Optional.ofNullable(word).map(it -> new Shown(it, null));
    }
    return Optional.ofNullable(back.until()).map(on -> new Shown(word, on));
  }

  /**
   * An entry as the file shows it.
   *
   * @param endedOn null while it stands
   */
  public record Shown(FileFact said, @Nullable LocalDate endedOn) {}

  /** The day by which entries are put in order. */
  LocalDate on() {
    FileFact word = said == null ? takenBack : said;
    return word == null ? LocalDate.EPOCH : word.on();
  }
}
