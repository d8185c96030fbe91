package casework.petition.thread.domain;

import casework.petition.thread.domain.Entry.Question;
import casework.petition.thread.domain.Entry.Word;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter and the office say to each other about one petition. Only grows; an entry's
 * number is its place, from 1. Immutable: each step returns what it became, or nothing where the
 * same was done before.
 *
 * @param organ code of the organ whose petition it is
 * @param readUpTo number of the last entry the office has read
 * @param newestFromReporterOn law day of the reporter's newest entry; of the others none is kept
 */
public record PetitionThread(
    ThreadId id,
    String organ,
    List<Entry> entries,
    int readUpTo,
    @Nullable LocalDate newestFromReporterOn) {

  public static final int MOST_ENTRIES = 200;
  public static final int MOST_FILES = 40;
  public static final int LONGEST_TEXT = 5_000;

  public PetitionThread {
    entries = List.copyOf(entries);
  }

  /** A thread in which nothing has been said. */
  public static PetitionThread empty(ThreadId id, String organ) {
    return new PetitionThread(id, organ, List.of(), 0, null);
  }

  /** The office asks, or tells without asking; what it answers to is read by that. */
  @Rule(value = "R-INT-02", kind = RuleKind.REFUSES)
  public Optional<Change<PetitionThread, Untold>> say(Entry said, Act act) {
    requireOwn(act);
    return isThere(said)
        ? Optional.empty()
        : Optional.of(
            change(
                with(said, entries.size() + 1, newestFromReporterOn),
                said instanceof Question ? "question" : "notice-to-reporter"));
  }

  /** The reporter says something or adds files. */
  @Rule(value = "R-SEC-01", kind = RuleKind.COMPUTES)
  public Optional<Change<PetitionThread, Untold>> hear(Word word, Act act) {
    if (isThere(word)) {
      return Optional.empty();
    }
    Integer answers = word.answers();
    if (answers != null && !questions().contains(answers)) {
      throw new Refused(new ThreadRefusal.NoSuchQuestion());
    }
    if (files().size() + word.files().size() > MOST_FILES) {
      throw new Refused(new ThreadRefusal.TooManyFiles(MOST_FILES));
    }
    return Optional.of(
        change(
            with(word, readUpTo, act.on()),
            word.text() == null ? "evidence-added" : "reporter-wrote"));
  }

  /** The office has read the entries up to that one. */
  public Optional<Change<PetitionThread, Untold>> read(int upTo, Act act) {
    requireOwn(act);
    int read = Math.min(upTo, entries.size());
    return read <= readUpTo
        ? Optional.empty()
        : Optional.of(
            change(
                new PetitionThread(id, organ, entries, read, newestFromReporterOn),
                "thread-reading"));
  }

  /**
   * Takes in what was said where the petition was before. What is here keeps its number and is not
   * taken again; nothing where there is nothing to take.
   */
  public Optional<Change<PetitionThread, Untold>> join(PetitionThread before) {
    List<Entry> all = new ArrayList<>(entries);
    for (Entry each : before.entries) {
      if (place(all, each.id()) == 0) {
        all.add(before.renumbered(each, all));
      }
    }
    return all.size() == entries.size()
        ? Optional.empty()
        : Optional.of(
            Change.of(
                new PetitionThread(id, organ, all, readUpTo, newest(before)),
                "thread-transferred",
                List.of("R-INT-07")));
  }

  private Entry renumbered(Entry entry, List<Entry> there) {
    return entry instanceof Word word && word.answers() != null
        ? new Word(
            word.id(),
            word.mark(),
            word.text(),
            placeOrNull(there, entries.get(word.answers() - 1).id()),
            word.files())
        : entry;
  }

  private static @Nullable Integer placeOrNull(List<Entry> all, UUID id) {
    int place = place(all, id);
    return place == 0 ? null : place;
  }

  private static int place(List<Entry> all, UUID id) {
    return IntStream.rangeClosed(1, all.size())
        .filter(each -> all.get(each - 1).id().equals(id))
        .findFirst()
        .orElse(0);
  }

  private @Nullable LocalDate newest(PetitionThread other) {
    return Stream.of(this, other)
        .map(PetitionThread::newestFromReporterOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Takes back what was said when its petition had gone; nothing where none of it is here. */
  public Optional<Change<PetitionThread, Untold>> takeBack(List<Entry> said) {
    List<Entry> left = new ArrayList<>();
    for (Entry each : entries) {
      if (!said.contains(each)) {
        left.add(renumbered(each, left));
      }
    }
    if (left.size() == entries.size()) {
      return Optional.empty();
    }
    return left.isEmpty()
        ? forget()
        : Optional.of(
            change(
                new PetitionThread(id, organ, left, readUpTo, newestFromReporterOn),
                "entry-taken-back"));
  }

  /** Leaves nothing of what was said; nothing where there is nothing. */
  public Optional<Change<PetitionThread, Untold>> forget() {
    PetitionThread emptied = empty(id, organ);
    return equals(emptied) ? Optional.empty() : Optional.of(change(emptied, "thread-forgotten"));
  }

  /** Whether the reporter has said something that the office has not read. */
  public boolean waitsForReading() {
    return entries.stream().skip(readUpTo).anyMatch(Word.class::isInstance);
  }

  /** Numbers of the questions that nothing answers yet. */
  public List<Integer> openQuestions() {
    List<Integer> answered =
        words().map(Word::answers).filter(Objects::nonNull).collect(Collectors.toList());
    return questions().stream().filter(each -> !answered.contains(each)).toList();
  }

  /** All files in the order in which they came. */
  public List<EvidenceFile> files() {
    return words().flatMap(each -> each.files().stream()).toList();
  }

  private Stream<Word> words() {
    return entries.stream().filter(Word.class::isInstance).map(Word.class::cast);
  }

  private List<Integer> questions() {
    return IntStream.rangeClosed(1, entries.size())
        .filter(each -> entries.get(each - 1) instanceof Question)
        .boxed()
        .toList();
  }

  private boolean isThere(Entry said) {
    Optional<Entry> before =
        entries.stream().filter(each -> each.id().equals(said.id())).findFirst();
    before
        .filter(each -> !each.mark().equals(said.mark()))
        .ifPresent(
            _ -> {
              throw new Refused(new ThreadRefusal.KeyUsedOtherwise());
            });
    if (before.isEmpty() && entries.size() >= MOST_ENTRIES) {
      throw new Refused(new ThreadRefusal.ThreadFull(MOST_ENTRIES));
    }
    return before.isPresent();
  }

  private void requireOwn(Act act) {
    if (!act.actor().organ().equals(organ)) {
      throw new Refused(new ThreadRefusal.NotYourOrgan());
    }
  }

  private PetitionThread with(Entry more, int read, @Nullable LocalDate newest) {
    List<Entry> all = new ArrayList<>(entries);
    all.add(more);
    return new PetitionThread(id, organ, all, read, newest);
  }

  private static Change<PetitionThread, Untold> change(PetitionThread next, String step) {
    return Change.of(next, step, List.of("R-SEC-01"));
  }

  /** Prints nothing of what was said. */
  @Override
  public String toString() {
    return "PetitionThread[" + id + ", " + entries.size() + " entries]";
  }
}
