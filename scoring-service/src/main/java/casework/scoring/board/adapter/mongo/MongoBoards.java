package casework.scoring.board.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.board.application.Boards;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardEvent;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Boards in the collection {@code boards}. */
@Component
final class MongoBoards implements Boards {

  private final AggregateStore<Board, BoardEvent> store;
  private final BoardSight sight;

  MongoBoards(AggregateStore<Board, BoardEvent> store, BoardSight sight) {
    this.store = store;
    this.sight = sight;
  }

  @Override
  public Optional<Stored<Board>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Optional<Stored<Board>> find(UUID id, Actor actor) {
    Bson seen = Filters.and(Filters.eq("_id", id), sight.boards(actor, null));
    return Optional.ofNullable(store.collection().find(seen).first()).map(store::read);
  }

  @Override
  public List<Board> of(String organ, int year) {
    List<Board> found = new ArrayList<>();
    store
        .collection()
        .find(Filters.and(Filters.eq("seek.organ", organ), Filters.eq("seek.year", year)))
        .sort(Sorts.ascending("seek.order"))
        .forEach(each -> found.add(store.read(each).state()));
    return found;
  }

  @Override
  public List<Stored<Board>> page(Filter filter, Actor actor, @Nullable String after, int rows) {
    List<Bson> all = condition(filter, actor);
    if (after != null) {
      all.add(Filters.lt("seek.order", after));
    }
    List<Stored<Board>> found = new ArrayList<>();
    store
        .collection()
        .find(Filters.and(all))
        .sort(Sorts.descending("seek.order"))
        .limit(rows)
        .forEach(each -> found.add(store.read(each)));
    return found;
  }

  @Override
  public long count(Filter filter, Actor actor) {
    return store.collection().countDocuments(Filters.and(condition(filter, actor)));
  }

  private List<Bson> condition(Filter filter, Actor actor) {
    List<Bson> all = new ArrayList<>();
    all.add(sight.boards(actor, filter.organ()));
    if (filter.state() != null) {
      all.add(Filters.eq("seek.state", filter.state()));
    }
    if (filter.published()) {
      all.add(Filters.eq("seek.published", true));
    }
    Months.between(all, filter.from(), filter.to());
    return all;
  }

  @Override
  public String order(Board board) {
    return BoardSeek.order(board);
  }

  @Override
  public Created<Board> add(Change<Board, BoardEvent> change, Act act) {
    return store.insert(change.next().id(), change, act);
  }

  @Override
  public Stored<Board> save(Stored<Board> read, Change<Board, BoardEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
