package casework.clue.application;

import casework.clue.domain.ClueId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Subjects in memory; each keeping is one of the ledger's writes. */
final class MemorySubjects implements Subjects {

  private final Map<ClueId, List<Subject>> kept = new HashMap<>();
  private final MemoryLedger ledger;

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
}
