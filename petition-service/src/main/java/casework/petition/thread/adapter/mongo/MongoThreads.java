package casework.petition.thread.adapter.mongo;

import casework.petition.intake.application.UnreadWords;
import casework.petition.intake.domain.PetitionId;
import casework.petition.thread.application.Threads;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.ThreadId;
import casework.petition.thread.domain.Untold;
import casework.platform.attachment.AttachmentHolders;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.springframework.stereotype.Component;

/** Keeps threads in the service's database, one document each, under their petitions' ids. */
@Component
public final class MongoThreads implements Threads, UnreadWords, AttachmentHolders {

  private static final int MOST_WAITING = 1_000;

  private final AggregateStore<PetitionThread, Untold> store;

  public MongoThreads(AggregateStore<PetitionThread, Untold> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<PetitionThread>> find(ThreadId id) {
    return store.find(id.value());
  }

  @Override
  public Optional<Stored<PetitionThread>> begin(
      ThreadId id, Change<PetitionThread, Untold> change, Act act) {
    // The thread is not what the cause makes: two causes may begin it, and one of them comes
    // second.
    Act beginning = new Act(act.actor(), new Cause.Step(), act.at());
    Created<PetitionThread> created = store.insert(id.value(), change, beginning);
    return created.replayed() ? Optional.empty() : Optional.of(created.stored());
  }

  @Override
  public Stored<PetitionThread> save(
      Stored<PetitionThread> read, Change<PetitionThread, Untold> change, Act act) {
    return store.update(read, change, act);
  }

  @Override
  public List<PetitionThread> waiting(String organ) {
    List<PetitionThread> all = new ArrayList<>();
    for (BsonDocument each :
        store.collection().find(Filters.eq("seek.unreadAt", organ)).limit(MOST_WAITING)) {
      all.add(store.read(each).state());
    }
    return all;
  }

  @Override
  public List<PetitionId> of(String organ) {
    return waiting(organ).stream().map(each -> new PetitionId(each.id().value())).toList();
  }

  @Override
  public boolean holds(UUID owner, UUID attachment) {
    return find(new ThreadId(owner)).stream()
        .flatMap(each -> each.state().files().stream())
        .anyMatch(each -> each.file().equals(attachment));
  }
}
