package casework.scoring.opinion.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opinions in memory; an actor sees his own organ's. */
final class MemoryOpinions implements Opinions {

  private final Map<UUID, Opinion> kept = new LinkedHashMap<>();

  void put(Opinion opinion) {
    kept.put(opinion.id(), opinion);
  }

  private Stream<Opinion> asked(Filter filter, Actor actor) {
    return kept.values().stream()
        .filter(each -> each.organ().equals(actor.organ()))
        .filter(each -> filter.organ() == null || filter.organ().equals(each.organ()))
        .filter(each -> filter.state() == null || filter.state().equals(word(each)))
        .filter(each -> filter.cadre() == null || each.cadres().contains(filter.cadre()))
        .filter(each -> isIn(each.requestedBy().on(), filter.from(), filter.to()));
  }

  private static boolean isIn(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static String word(Opinion opinion) {
    return opinion
        .state()
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<Stored<Opinion>> find(UUID id, Actor actor) {
    return Optional.ofNullable(kept.get(id)).map(MemoryOpinions::stored);
  }

  @Override
  public List<Stored<Opinion>> list(Filter filter, Actor actor, @Nullable String after, int rows) {
    return asked(filter, actor)
        .sorted(Comparator.comparing(this::order).reversed())
        .limit(rows)
        .map(MemoryOpinions::stored)
        .toList();
  }

  @Override
  public long count(Filter filter, Actor actor) {
    return asked(filter, actor).count();
  }

  @Override
  public String order(Opinion opinion) {
    return opinion.requestedBy().on() + "/" + opinion.id();
  }

  @Override
  public Created<Opinion> add(Change<Opinion, OpinionEvent> change, Act act) {
    put(change.next());
    return new Created<>(stored(change.next()), false);
  }

  @Override
  public Stored<Opinion> save(Stored<Opinion> read, Change<Opinion, OpinionEvent> change, Act act) {
    put(change.next());
    return stored(change.next());
  }

  private static Stored<Opinion> stored(Opinion opinion) {
    return Stored.of(opinion.id(), Revision.FIRST, opinion);
  }
}
