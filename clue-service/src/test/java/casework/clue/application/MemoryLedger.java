package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueId;
import casework.clue.domain.Evaluation;
import casework.clue.domain.RuleBook;
import casework.clue.domain.RunSeries;
import casework.clue.domain.RunSeries.RunCompleted;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clues, runs and batches in memory; can be made to break off after so many writes. */
final class MemoryLedger implements Clues, RunRows, RunSchedules, TakeOvers {

  final Map<ClueId, Stored<Clue>> clues = new LinkedHashMap<>();
  final List<ClueEvent> said = new ArrayList<>();
  final Map<String, Evaluation> rows = new LinkedHashMap<>();
  final Map<UUID, Stored<RunSeries>> series = new HashMap<>();
  final Map<UUID, Batch> batches = new LinkedHashMap<>();
  private final RuleBook rules;
  int writesLeft = Integer.MAX_VALUE;

  MemoryLedger(RuleBook rules) {
    this.rules = rules;
  }

  /** What a kill does: the write has not happened, and nothing after it. */
  static final class Killed extends RuntimeException {}

  void write() {
    if (writesLeft-- <= 0) {
      throw new Killed();
    }
  }

  void put(Clue clue) {
    clues.put(clue.id(), Stored.of(clue.id().value(), Revision.FIRST, clue));
  }

  @Override
  public Optional<Stored<Clue>> find(ClueId id) {
    return Optional.ofNullable(clues.get(id));
  }

  @Override
  public Optional<Stored<Clue>> find(ClueId id, Actor actor) {
    return find(id);
  }

  @Override
  public List<ClueId> toldOtherwise(String organ, String calendar, int most) {
    return clues.values().stream()
        .map(Stored::state)
        .filter(each -> each.organ().equals(organ))
        .filter(
            each ->
                each.clocks()
                    .running()
                    .filter(clock -> !clock.clock().calendarVersion().equals(calendar))
                    .isPresent())
        .map(Clue::id)
        .limit(most)
        .toList();
  }

  @Override
  public Set<String> organsWithClocks() {
    return clues.values().stream()
        .map(each -> each.state().organ())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Created<Clue> add(Change<Clue, ClueEvent> change, Act act) {
    ClueId id = change.next().id();
    Stored<Clue> there = clues.get(id);
    if (there != null) {
      return new Created<>(there, true);
    }
    write();
    Stored<Clue> stored = Stored.of(id.value(), Revision.FIRST, change.next());
    clues.put(id, stored);
    said.addAll(change.events());
    return new Created<>(stored, false);
  }

  @Override
  public Stored<Clue> save(Stored<Clue> read, Change<Clue, ClueEvent> change, Act act) {
    Stored<Clue> there = find(read.state().id()).orElseThrow();
    if (!there.revision().equals(read.revision())) {
      throw new StaleRevision(there.revision());
    }
    write();
    Stored<Clue> stored = Stored.of(read.id(), read.revision().next(), change.next());
    clues.put(change.next().id(), stored);
    said.addAll(change.events());
    return stored;
  }

  @Override
  public Stream<Stored<Clue>> candidates(String organ, LocalDate on) {
    return List.copyOf(clues.values()).stream();
  }

  @Override
  public void write(Evaluation evaluation) {
    write();
    rows.putIfAbsent(evaluation.on() + "/" + evaluation.clue().id(), evaluation);
  }

  @Override
  public int count(String organ, LocalDate on) {
    return (int) rows.keySet().stream().filter(each -> each.startsWith(on.toString())).count();
  }

  @Override
  public void ensure(String organ, Act act) {
    UUID id = RunSeries.idOf(organ);
    series.computeIfAbsent(
        id, _ -> Stored.of(id, Revision.FIRST, RunSeries.open(organ, rules, act).next()));
  }

  @Override
  public Optional<Stored<RunSeries>> find(UUID id) {
    return Optional.ofNullable(series.get(id));
  }

  @Override
  public Stored<RunSeries> keep(
      Stored<RunSeries> read, Change<RunSeries, RunCompleted> change, Act act) {
    write();
    Stored<RunSeries> stored = Stored.of(read.id(), read.revision().next(), change.next());
    series.put(read.id(), stored);
    return stored;
  }

  @Override
  public Batch keep(Batch batch) {
    Batch there = batches.get(batch.id());
    if (there != null) {
      return there;
    }
    write();
    batches.put(batch.id(), batch);
    return batch;
  }

  @Override
  public Optional<Batch> unfinished() {
    return batches.values().stream().filter(each -> !each.done()).findFirst();
  }

  @Override
  public void finished(UUID batch) {
    write();
    batches.computeIfPresent(
        batch, (id, each) -> new Batch(id, each.organ(), each.act(), List.of(), true));
  }

  @Override
  public List<ClueId> known(List<ClueId> ids) {
    return ids.stream().filter(clues::containsKey).toList();
  }
}
