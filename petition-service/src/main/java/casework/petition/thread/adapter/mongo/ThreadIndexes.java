package casework.petition.thread.adapter.mongo;

import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.Untold;
import casework.platform.store.AggregateStore;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Builds the index by which waiting threads are found. */
@Component
final class ThreadIndexes implements ApplicationRunner {

  private final AggregateStore<PetitionThread, Untold> store;

  ThreadIndexes(AggregateStore<PetitionThread, Untold> store) {
    this.store = store;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    store
        .collection()
        .createIndex(Indexes.ascending("seek.unreadAt"), new IndexOptions().sparse(true));
  }
}
