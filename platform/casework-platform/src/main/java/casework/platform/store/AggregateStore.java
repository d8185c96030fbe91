package casework.platform.store;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.outbox.OutboxEntry;
import casework.platform.outbox.OutboxRelay;
import casework.platform.secrecy.WrappedKey;
import casework.platform.store.Stored.Marks;
import casework.platform.time.Fenced;
import casework.platform.trial.CrashPoint;
import casework.platform.trial.Safeguards;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Keeps matters of one kind, one document each. A change's state, its facts and its audit entry are
 * one conditional write: either all of it is there or none. Every operation throws the driver's
 * exception where the store cannot be reached; whether the write then took place is unknown, and
 * only asking again by the same cause tells.
 */
public final class AggregateStore<S, E> {

  /**
   * An outbox this long means that the broker has been away for long: refuse rather than grow
   * towards the store's document limit.
   */
  static final int MOST_PENDING = 256;

  /** Where a document has the key of its sealed texts. */
  static final String SEAL = "seal";

  /** How long the result of a creation can be asked for again by a caller's key. */
  static final Duration REPLAYABLE = Duration.ofHours(24);

  private final MongoCollection<BsonDocument> collection;
  private final Class<S> type;
  private final Function<S, Document> seek;
  private final StateCodec codec;
  private final Entries<E> entries;
  private final OutboxRelay relay;
  private final InstantSource machine;
  private final @Nullable TextSeal seal;
  private final Safeguards safeguards;

  AggregateStore(
      MongoCollection<BsonDocument> collection,
      Class<S> type,
      Function<S, Document> seek,
      StateCodec codec,
      Entries<E> entries,
      OutboxRelay relay,
      InstantSource machine,
      @Nullable TextSeal seal,
      Safeguards safeguards) {
    this.collection = collection;
    this.type = type;
    this.seek = seek;
    this.codec = codec;
    this.entries = entries;
    this.relay = relay;
    this.machine = machine;
    this.seal = seal;
    this.safeguards = safeguards;
  }

  /** For the adapter's own look-ups, on {@code _id} and {@code seek.*}; reads only. */
  public MongoCollection<BsonDocument> collection() {
    return collection;
  }

  public Optional<Stored<S>> find(UUID id) {
    return Optional.ofNullable(collection.find(Filters.eq("_id", uuid(id))).first())
        .map(this::read);
  }

  /** Those of these matters that are there, in no order. */
  public List<Stored<S>> findAll(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : collection.find(among(ids)).map(this::read).into(new ArrayList<>());
  }

  /** At which revisions those of these matters are that are there; reads nothing else of them. */
  public Map<UUID, Revision> revisions(Collection<UUID> ids) {
    Map<UUID, Revision> revisions = new HashMap<>();
    if (!ids.isEmpty()) {
      collection
          .find(among(ids))
          .projection(Projections.include("revision"))
          .forEach(
              each ->
                  revisions.put(
                      each.getBinary("_id").asUuid(),
                      new Revision(each.getInt64("revision").getValue())));
    }
    return revisions;
  }

  private static Bson among(Collection<UUID> ids) {
    return Filters.in("_id", ids.stream().map(AggregateStore::uuid).toList());
  }

  /** The matter that a document of {@link #collection()} holds. */
  public Stored<S> read(BsonDocument document) {
    return new Stored<>(
        document.getBinary("_id").asUuid(),
        new Revision(document.getInt64("revision").getValue()),
        codec.read(opened(document), type),
        marks(document));
  }

  private static Marks marks(BsonDocument document) {
    Map<String, Long> heard = new HashMap<>();
    document
        .getDocument("inbox", new BsonDocument())
        .forEach((source, sequence) -> heard.put(source, sequence.asInt64().getValue()));
    Map<String, Long> fences = new HashMap<>();
    document
        .getDocument("fences", new BsonDocument())
        .forEach((lease, fence) -> fences.put(lease, fence.asInt64().getValue()));
    return new Marks(
        document.getInt64("seq").getValue(), document.getArray("outbox").size(), fences, heard);
  }

  private BsonDocument opened(BsonDocument document) {
    BsonDocument state = document.getDocument("state");
    BsonDocument sealed = document.getDocument(SEAL, new BsonDocument());
    return seal == null || !sealed.containsKey("key")
        ? state
        : seal.open(
            document.getBinary("_id").asUuid(),
            state,
            new WrappedKey(sealed.getString("key").getValue()));
  }

  private TextSeal.Closed closed(UUID id, S state) {
    BsonDocument plain = codec.write(state);
    return seal == null ? new TextSeal.Closed(plain, null) : seal.close(id, plain);
  }

  private static BsonDocument keyOf(WrappedKey key) {
    return new BsonDocument("key", new BsonString(key.value()));
  }

  /**
   * Adds a matter. The same creation a second time gives what the first one made.
   *
   * @throws Refused {@code idempotency-key-reused} or {@code idempotency-key-expired}
   */
  public Created<S> insert(UUID id, Change<S, E> change, Act act) {
    Marks before = new Marks(0, 0, Map.of(), Map.of());
    List<OutboxEntry> out = entries.of(id, Revision.FIRST, before, change, act);
    TextSeal.Closed closed = closed(id, change.next());
    BsonDocument document =
        new BsonDocument("_id", uuid(id))
            .append("revision", new BsonInt64(1))
            .append("state", closed.document())
            .append("seek", seek(change.next()))
            .append("seq", new BsonInt64(change.events().size()))
            .append("outbox", array(kept(out)))
            .append("inbox", new BsonDocument());
    if (closed.key() != null) {
      document.append(SEAL, keyOf(closed.key()));
    }
    if (!out.isEmpty()) {
      document.append("pendingSince", date(machine.instant()));
    }
    switch (act.cause()) {
      case Cause.Creation creation ->
          document.append(
              "key",
              new BsonDocument("fingerprint", new BsonString(creation.fingerprint()))
                  .append("at", date(machine.instant())));
      case Cause.Heard heard ->
          document.getDocument("inbox").append(inboxKey(heard), new BsonInt64(heard.sequence()));
      case Cause.Timer timer ->
          document.append("fences", new BsonDocument(timer.lease(), new BsonInt64(timer.fence())));
      case Cause.Step _ -> {}
    }
    CrashPoint.BEFORE_WRITE.reached();
    try {
      collection.insertOne(document);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return new Created<>(replayed(id, act), true);
      }
      throw e;
    }
    CrashPoint.AFTER_WRITE.reached();
    tell(id, out, Revision.FIRST);
    return new Created<>(new Stored<>(id, Revision.FIRST, change.next(), marks(document)), false);
  }

  private Stored<S> replayed(UUID id, Act act) {
    BsonDocument document =
        Optional.ofNullable(collection.find(Filters.eq("_id", uuid(id))).first())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "a document is said to be there twice and cannot be found once: " + id));
    if (act.cause() instanceof Cause.Creation creation) {
      BsonDocument key = document.getDocument("key", new BsonDocument());
      if (!key.getString("fingerprint", new BsonString(""))
          .getValue()
          .equals(creation.fingerprint())) {
        throw new Refused(new KeyRefusals.Reused());
      }
      if (!creation.lasting() && isOver(key)) {
        throw new Refused(new KeyRefusals.Expired());
      }
    }
    return read(document);
  }

  private boolean isOver(BsonDocument key) {
    Instant at = Instant.ofEpochMilli(key.getDateTime("at").getValue());
    return at.plus(REPLAYABLE).isBefore(machine.instant());
  }

  /**
   * Replaces a matter by what a step made of it.
   *
   * @throws StaleRevision where it has been changed since it was read
   * @throws AlreadyApplied where the fact that caused the change has had its effect
   * @throws Fenced where a clock's worker has lost its lease
   * @throws OutboxFull where the matter has too much left to tell
   */
  public Stored<S> update(Stored<S> stored, Change<S, E> change, Act act) {
    Marks marks = stored.marks();
    if (marks.pending() + change.events().size() >= MOST_PENDING) {
      throw new OutboxFull();
    }
    Revision next = stored.revision().next();
    List<OutboxEntry> out = entries.of(stored.id(), next, marks, change, act);
    List<Bson> updates = new ArrayList<>();
    // A fresh key with each write: the one before it need not be carried along.
    TextSeal.Closed closed = closed(stored.id(), change.next());
    updates.add(Updates.set("state", closed.document()));
    updates.add(
        closed.key() == null ? Updates.unset(SEAL) : Updates.set(SEAL, keyOf(closed.key())));
    updates.add(Updates.set("seek", seek(change.next())));
    updates.add(Updates.inc("revision", 1L));
    updates.add(Updates.inc("seq", (long) change.events().size()));
    updates.add(Updates.pushEach("outbox", array(kept(out)).getValues()));
    updates.add(Updates.min("pendingSince", date(machine.instant())));
    Marks after = after(marks, change.events().size(), out.size(), act.cause(), updates);

    CrashPoint.BEFORE_WRITE.reached();
    // Just these two keys: the evaluation store uses its unique index only for a query of exactly
    // them.
    long changed =
        collection
            .updateOne(
                safeguards.revisions()
                    ? Filters.and(
                        Filters.eq("_id", uuid(stored.id())),
                        Filters.eq("revision", stored.revision().value()))
                    : Filters.eq("_id", uuid(stored.id())),
                Updates.combine(updates))
            .getModifiedCount();
    if (changed == 0) {
      throw new StaleRevision(find(stored.id()).map(Stored::revision).orElse(null));
    }
    CrashPoint.AFTER_WRITE.reached();
    // What was pending when the matter was read may be sent by now; more it cannot have become.
    tell(stored.id(), out, marks.pending() == 0 ? next : null);
    return new Stored<>(stored.id(), next, change.next(), after);
  }

  /** What stays with the matter until it has been told. */
  private List<OutboxEntry> kept(List<OutboxEntry> out) {
    return safeguards.outbox()
        ? out
        : out.stream().filter(each -> each.kind() == OutboxEntry.Kind.AUDIT).toList();
  }

  /**
   * @param whole the matter's revision where this is all that it has to tell
   */
  private void tell(UUID id, List<OutboxEntry> out, @Nullable Revision whole) {
    if (!safeguards.outbox()) {
      relay.sendAtOnce(id, out);
    }
    relay.send(collection, id, kept(out), whole);
  }

  private Marks after(Marks marks, int facts, int out, Cause cause, List<Bson> updates) {
    Map<String, Long> heardSoFar = new HashMap<>(marks.heard());
    Map<String, Long> fences = new HashMap<>(marks.fences());
    switch (cause) {
      case Cause.Heard heard -> {
        if (marks.heard().getOrDefault(inboxKey(heard), 0L) >= heard.sequence()) {
          throw new AlreadyApplied();
        }
        updates.add(Updates.set("inbox." + inboxKey(heard), heard.sequence()));
        heardSoFar.put(inboxKey(heard), heard.sequence());
      }
      case Cause.Timer timer -> {
        // With the revision in the filter, looking at the token that was read is as good as
        // filtering by it.
        if (safeguards.fences() && timer.fence() < fences.getOrDefault(timer.lease(), 0L)) {
          throw new Fenced(timer.fence());
        }
        fences.put(timer.lease(), timer.fence());
        updates.add(Updates.set("fences." + timer.lease(), timer.fence()));
      }
      case Cause.Creation _, Cause.Step _ -> {}
    }
    return new Marks(marks.sequence() + facts, marks.pending() + out, fences, heardSoFar);
  }

  private BsonDocument seek(S state) {
    return seek.apply(state).toBsonDocument(BsonDocument.class, collection.getCodecRegistry());
  }

  private static String inboxKey(Cause.Heard heard) {
    return (heard.source() + "|" + heard.aggregate()).replace('.', '_').replace('$', '_');
  }

  private static BsonArray array(List<OutboxEntry> out) {
    return new BsonArray(out.stream().map(each -> (BsonValue) each.toBson()).toList());
  }

  static BsonBinary uuid(UUID id) {
    return new BsonBinary(id);
  }

  private static BsonDateTime date(Instant instant) {
    return new BsonDateTime(instant.toEpochMilli());
  }
}
