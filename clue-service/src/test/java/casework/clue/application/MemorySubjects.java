package casework.clue.application;

import casework.clue.domain.ClueId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Subjects in memory; each keeping is one of the ledger's writes. */
final class MemorySubjects implements Subjects {

  private final Map<ClueId, List<Subject>> kept = new HashMap<>();
  private final MemoryLedger ledger;

  MemorySubjects(MemoryLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void await(ClueId clue, String organ, UUID petition, UUID referral) {}

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
  public Optional<List<Subject>> of(ClueId clue) {
    return Optional.ofNullable(kept.get(clue));
  }

  @Override
  public long waiting() {
    return 0;
  }
}
