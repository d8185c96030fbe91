package casework.platform.store;

import casework.platform.outbox.OutboxRelay;
import casework.platform.trial.Safeguards;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Opens the stores of a service and looks after the indexes they all need. */
public final class AggregateStores {

  private final StateCodec codec = new StateCodec();
  private final List<MongoCollection<BsonDocument>> opened = new CopyOnWriteArrayList<>();
  private final OutboxRelay relay;
  private final JsonMapper json;
  private final InstantSource machine;
  private final Supplier<@Nullable String> traceparent;
  private final @Nullable TextSeal seal;
  private final Safeguards safeguards;

  /** Stores that keep texts as they are. */
  public AggregateStores(
      OutboxRelay relay,
      JsonMapper json,
      InstantSource machine,
      Supplier<@Nullable String> traceparent) {
    this(relay, json, machine, traceparent, null, Safeguards.ALL);
  }

  /**
   * @param seal what keeps texts out of the store's bytes; null where they are kept as they are
   * @param safeguards what a test of faults has left standing
   */
  public AggregateStores(
      OutboxRelay relay,
      JsonMapper json,
      InstantSource machine,
      Supplier<@Nullable String> traceparent,
      @Nullable TextSeal seal,
      Safeguards safeguards) {
    this.relay = relay;
    this.json = json;
    this.machine = machine;
    this.traceparent = traceparent;
    this.seal = seal;
    this.safeguards = safeguards;
  }

  /**
   * Opens the store of one kind of matter; touches no server.
   *
   * @param kind the matter's word, such as {@code clue}; part of every id derived for it
   * @param seek the look-up fields of a state, {@code nextTransitionAt} among them while a clock
   *     runs
   */
  public <S, E> AggregateStore<S, E> of(
      MongoDatabase database,
      String collection,
      String kind,
      Class<S> state,
      Function<S, Document> seek,
      EventWriter<E> events) {
    MongoCollection<BsonDocument> documents =
        database.getCollection(collection, BsonDocument.class);
    opened.add(documents);
    relay.serve(documents);
    return new AggregateStore<>(
        documents,
        state,
        seek,
        codec,
        new Entries<>(kind, events, json, machine, traceparent),
        relay,
        machine,
        seal,
        safeguards);
  }

  /** Every collection opened so far. */
  public List<MongoCollection<BsonDocument>> opened() {
    return List.copyOf(opened);
  }

  /** Builds the indexes every store needs; does nothing where they are there. */
  public void ensureIndexes() {
    for (MongoCollection<BsonDocument> each : opened) {
      // The evaluation store builds unique indexes only, and this one makes its conditional update
      // a look-up.
      each.createIndex(Indexes.ascending("_id", "revision"), new IndexOptions().unique(true));
      // Sparse, not partial: the evaluation store takes a partial one for a full one.
      each.createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
      each.createIndex(Indexes.ascending("seek.nextTransitionAt"), new IndexOptions().sparse(true));
    }
  }
}
