package casework.petition.relay.adapter.mongo;

import casework.petition.relay.domain.Forwarding;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.Silence;
import casework.platform.store.AggregateStore;
import com.mongodb.client.model.Indexes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Builds the indexes of the relays' and forwardings' look-ups; does nothing where they are there.
 */
@Component
final class RelayIndexes implements ApplicationRunner {

  private final AggregateStore<Relay, Silence> store;
  private final AggregateStore<Forwarding, Silence> forwardings;

  RelayIndexes(
      AggregateStore<Relay, Silence> store, AggregateStore<Forwarding, Silence> forwardings) {
    this.store = store;
    this.forwardings = forwardings;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    store.collection().createIndex(Indexes.ascending("seek.organ", "seek.receivedOn", "_id"));
    store
        .collection()
        .createIndex(Indexes.ascending("seek.receivingOrgan", "seek.receivedOn", "_id"));
    forwardings.collection().createIndex(Indexes.ascending("seek.waitsAt", "_id"));
  }
}
