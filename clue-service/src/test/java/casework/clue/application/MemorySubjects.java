package casework.clue.application;

import casework.clue.domain.ClueId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Subjects in memory; each keeping is one of the ledger's writes. */
final class MemorySubjects implements Subjects {

  private final Map<ClueId, List<Subject>> kept = new HashMap<>();
  private final MemoryLedger ledger;
  long unknown;

  MemorySubjects(MemoryLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void await(ClueId clue, String organ, Whence whence) {}

  @Override
  public void whenAwaited(Runnable each) {}

  @Override
  public Optional<Awaited> takeDue() {
    return Optional.empty();
  }

  @Override
  public void keep(ClueId clue, List<Subject> subjects) {
    ledger.write();
    kept.put(clue, subjects);
  }

  @Override
  public void bring(ClueId clue, String organ, List<Subject> subjects) {
    ledger.write();
    kept.putIfAbsent(clue, subjects);
  }

  @Override
  public void later(Awaited awaited) {}

  @Override
  public Told of(ClueId clue) {
    List<Subject> found = kept.get(clue);
    return new Told(found != null, found == null ? List.of() : found);
  }

  @Override
  public long waiting() {
    return 0;
  }

  @Override
  public long unknown() {
    return unknown;
  }

  @Override
  public Set<ClueId> about(String cadre) {
    return clues(each -> cadre.equals(each.cadre()));
  }

  @Override
  public Set<ClueId> aboutSomebodyCalled(String name) {
    return clues(each -> each.cadre() == null && each.name().equals(name));
  }

  private Set<ClueId> clues(Predicate<Subject> wanted) {
    return kept.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(wanted))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
