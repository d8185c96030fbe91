package casework.platform.outbox;

import casework.platform.audit.AuditEntry;
import casework.platform.audit.AuditSink;
import casework.platform.kernel.Revision;
import casework.platform.time.Lease;
import casework.platform.time.Leases;
import casework.platform.trial.CrashPoint;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Empties outboxes. What this replica saved it sends at once, from memory; what is still there
 * after some seconds, because a replica or the broker was away, is swept by whoever holds the
 * lease. Two senders may overlap or overtake each other: the inboxes of the listeners make that
 * harmless. Emptying an outbox does not count as a change of the matter, or publishing would fail
 * an officer's save.
 */
public final class OutboxRelay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int BATCH = 256;
  private static final Duration LEFT_BEHIND = Duration.ofSeconds(3);
  private static final Duration LEASE = Duration.ofSeconds(10);
  private static final Duration LONGEST_HANDING_OVER = Duration.ofSeconds(1);

  /**
   * What a matter has to tell.
   *
   * @param whole the matter's revision at which these entries are all there are; null where there
   *     may be others
   */
  private record Parcel(
      MongoCollection<BsonDocument> from,
      UUID id,
      List<OutboxEntry> entries,
      @Nullable Revision whole) {

    /** What is of that kind in it. */
    Parcel of(OutboxEntry.Kind kind) {
      return new Parcel(
          from, id, entries.stream().filter(each -> each.kind() == kind).toList(), null);
    }
  }

  private final List<MongoCollection<BsonDocument>> served = new CopyOnWriteArrayList<>();
  private final LinkedBlockingQueue<Parcel> queue = new LinkedBlockingQueue<>(20_000);
  private final EventSender sender;
  private final AuditSink audit;
  private final Leases leases;
  private final JsonMapper json;
  private final InstantSource machine;
  private volatile boolean running;
  private volatile @Nullable Instant oldest;
  private @Nullable Thread express;
  private @Nullable Thread sweeper;

  public OutboxRelay(
      EventSender sender, AuditSink audit, Leases leases, JsonMapper json, InstantSource machine) {
    this.sender = sender;
    this.audit = audit;
    this.leases = leases;
    this.json = json;
    this.machine = machine;
  }

  /** Looks after the outboxes of that collection from now on. */
  public void serve(MongoCollection<BsonDocument> collection) {
    served.add(collection);
  }

  /**
   * Sends what was just saved; returns at once. What cannot be queued is left to the sweep.
   *
   * @param whole the matter's revision where the entries are all that it has to tell at that
   *     revision; null where there may be others
   */
  public void send(
      MongoCollection<BsonDocument> from,
      UUID id,
      List<OutboxEntry> entries,
      @Nullable Revision whole) {
    if (running && !entries.isEmpty()) {
      queue.offer(new Parcel(from, id, entries, whole));
    }
  }

  /**
   * Sends facts that nothing keeps, and waits for the broker: what a service without outboxes would
   * do.
   *
   * @throws IllegalStateException where the broker did not take one
   */
  public void sendAtOnce(UUID id, List<OutboxEntry> entries) {
    for (OutboxEntry entry : entries) {
      if (entry.kind() == OutboxEntry.Kind.EVENT) {
        try {
          sender.send(id, entry).get();
        } catch (ExecutionException e) {
          throw new IllegalStateException("the broker did not take a fact", e.getCause());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      }
    }
  }

  /**
   * How long the oldest entry has waited, as the last sweep saw it; the figure to raise an alarm
   * by.
   */
  public Duration oldestPending() {
    Instant since = oldest;
    return since == null ? Duration.ZERO : Duration.between(since, machine.instant());
  }

  /** How many matters have something left to tell. */
  public long open() {
    return served.stream()
        .mapToLong(each -> each.countDocuments(Filters.exists("pendingSince")))
        .sum();
  }

  @Override
  public synchronized void start() {
    running = true;
    express = Thread.ofPlatform().name("outbox-express").daemon().start(this::expressLoop);
    sweeper = Thread.ofPlatform().name("outbox-sweep").daemon().start(this::sweepLoop);
  }

  @Override
  public synchronized void stop() {
    running = false;
    interrupt(express);
    interrupt(sweeper);
  }

  private static void interrupt(@Nullable Thread thread) {
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void expressLoop() {
    while (running) {
      try {
        Parcel first = queue.poll(1, TimeUnit.SECONDS);
        if (first != null) {
          List<Parcel> batch = new ArrayList<>(List.of(first));
          queue.drainTo(batch, BATCH - 1);
          deliver(batch);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("outbox entries were left to the sweep", e);
      }
    }
  }

  private void sweepLoop() {
    Lease lease = null;
    while (running) {
      try {
        lease = leases.hold("outbox", LEASE, lease).orElse(null);
        if (lease == null) {
          // Whoever has it tells now.
          oldest = null;
        } else {
          while (sweep() && running) {
            lease = leases.hold("outbox", LEASE, lease).orElse(null);
            if (lease == null) {
              break;
            }
          }
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("the outboxes could not be swept; will try again", e);
      }
      try {
        TimeUnit.SECONDS.sleep(1);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Sends one batch of what was left behind; true where the broker took it and more is left. */
  private boolean sweep() throws InterruptedException {
    Map<MongoCollection<BsonDocument>, List<BsonDocument>> left = new LinkedHashMap<>();
    for (MongoCollection<BsonDocument> each : served) {
      List<BsonDocument> batch = leftBehind(each, Filters.empty());
      if (!batch.isEmpty()) {
        left.put(each, batch);
      }
    }
    // Before anything is sent: that may take long, and the alarm must not wait for it.
    oldest = left.values().stream().map(OutboxRelay::since).min(Instant::compareTo).orElse(null);
    boolean more = false;
    boolean taken = true;
    for (Map.Entry<MongoCollection<BsonDocument>, List<BsonDocument>> each : left.entrySet()) {
      List<BsonDocument> batch = each.getValue();
      more |= batch.size() == BATCH;
      if (!deliver(batch.stream().map(document -> parcel(each.getKey(), document)).toList())) {
        taken = false;
        chainBehind(each.getKey());
      }
    }
    return more && taken;
  }

  private static Instant since(List<BsonDocument> batch) {
    return Instant.ofEpochMilli(batch.getFirst().getDateTime("pendingSince").getValue());
  }

  /** Those that have waited for some seconds, the longest first. */
  private List<BsonDocument> leftBehind(MongoCollection<BsonDocument> from, Bson andThat) {
    Bson waiting =
        Filters.lte(
            "pendingSince", new BsonDateTime(machine.instant().minus(LEFT_BEHIND).toEpochMilli()));
    return from.find(Filters.and(waiting, andThat))
        .projection(Projections.include("outbox", "pendingSince"))
        .sort(Sorts.ascending("pendingSince"))
        .limit(BATCH)
        .into(new ArrayList<>());
  }

  /** While the broker takes nothing, the audit of what waits behind the first goes on. */
  private void chainBehind(MongoCollection<BsonDocument> from) {
    Bson unchained = Filters.eq("outbox.kind", OutboxEntry.Kind.AUDIT.word());
    List<BsonDocument> batch;
    do {
      batch = leftBehind(from, unchained);
      List<Parcel> audits =
          batch.stream()
              .map(document -> parcel(from, document).of(OutboxEntry.Kind.AUDIT))
              .toList();
      chain(audits);
      pull(from, audits, Set.of());
    } while (batch.size() == BATCH && running);
  }

  private static Parcel parcel(MongoCollection<BsonDocument> from, BsonDocument document) {
    return new Parcel(
        from,
        document.getBinary("_id").asUuid(),
        document.getArray("outbox").stream()
            .map(entry -> OutboxEntry.fromBson(entry.asDocument()))
            .toList(),
        null);
  }

  /** True where the broker took all of it. */
  private boolean deliver(List<Parcel> batch) throws InterruptedException {
    CrashPoint.BEFORE_SEND.reached();
    chain(batch);
    CrashPoint.AFTER_AUDIT.reached();
    Set<UUID> failed = new HashSet<>();
    Map<UUID, CompletableFuture<?>> sent = sent(batch, failed);
    CrashPoint.AFTER_SEND.reached();
    Throwable why = null;
    for (Map.Entry<UUID, CompletableFuture<?>> each : sent.entrySet()) {
      try {
        each.getValue().get();
      } catch (ExecutionException e) {
        failed.add(each.getKey());
        why = e.getCause();
      }
    }
    if (!failed.isEmpty()) {
      LOG.warn("the broker did not take {} events; the sweep sends them again", failed.size(), why);
    }
    CrashPoint.AFTER_BROKER_ACK.reached();
    batch.stream()
        .collect(Collectors.groupingBy(Parcel::from))
        .forEach((from, parcels) -> empty(from, parcels, failed));
    return failed.isEmpty();
  }

  private void chain(List<Parcel> batch) {
    audit.append(
        batch.stream()
            .flatMap(parcel -> parcel.of(OutboxEntry.Kind.AUDIT).entries().stream())
            .map(entry -> json.readValue(entry.data(), AuditEntry.class))
            .toList());
  }

  /**
   * Hands all facts to the sender. Once it has made us wait in vain, the broker is away, and each
   * further fact would take as long: those are failed without being tried.
   */
  private Map<UUID, CompletableFuture<?>> sent(List<Parcel> batch, Set<UUID> failed) {
    Map<UUID, CompletableFuture<?>> sent = new LinkedHashMap<>();
    boolean away = false;
    for (Parcel parcel : batch) {
      for (OutboxEntry entry : parcel.of(OutboxEntry.Kind.EVENT).entries()) {
        if (away) {
          failed.add(entry.id());
        } else {
          long asked = System.nanoTime();
          CompletableFuture<?> one = sender.send(parcel.id(), entry);
          sent.put(entry.id(), one);
          away =
              one.isCompletedExceptionally()
                  && System.nanoTime() - asked > LONGEST_HANDING_OVER.toNanos();
        }
      }
    }
    return sent;
  }

  /**
   * Empties outboxes of what was sent: in one write each where the matter has said nothing since
   * and all of it was sent, and entry by entry otherwise.
   */
  private static void empty(
      MongoCollection<BsonDocument> from, List<Parcel> parcels, Set<UUID> failed) {
    List<Parcel> left = parcels.stream().filter(each -> !sentWhole(each, failed)).toList();
    List<WriteModel<BsonDocument>> whole =
        parcels.stream()
            .filter(each -> sentWhole(each, failed))
            .map(OutboxRelay::emptiedWhole)
            .toList();
    if (!whole.isEmpty()) {
      int emptied = from.bulkWrite(whole, new BulkWriteOptions().ordered(false)).getMatchedCount();
      CrashPoint.AFTER_PULL.reached();
      if (emptied < whole.size()) {
        // Which of them have gone on since, the answer does not say.
        left = parcels;
      }
    }
    if (!left.isEmpty()) {
      pull(from, left, failed);
    }
  }

  private static boolean sentWhole(Parcel parcel, Set<UUID> failed) {
    return parcel.whole() != null
        && parcel.entries().stream().noneMatch(each -> failed.contains(each.id()));
  }

  private static WriteModel<BsonDocument> emptiedWhole(Parcel parcel) {
    return new UpdateOneModel<>(
        Filters.and(
            Filters.eq("_id", new BsonBinary(parcel.id())),
            Filters.eq("revision", Objects.requireNonNull(parcel.whole()).value())),
        Updates.combine(Updates.set("outbox", new BsonArray()), Updates.unset("pendingSince")));
  }

  private static void pull(
      MongoCollection<BsonDocument> from, List<Parcel> parcels, Set<UUID> failed) {
    BulkWriteOptions unordered = new BulkWriteOptions().ordered(false);
    List<WriteModel<BsonDocument>> pulls = new ArrayList<>();
    for (Parcel parcel : parcels) {
      List<BsonBinary> done =
          parcel.entries().stream()
              .map(OutboxEntry::id)
              .filter(id -> !failed.contains(id))
              .map(BsonBinary::new)
              .toList();
      if (!done.isEmpty()) {
        pulls.add(
            new UpdateOneModel<>(
                Filters.eq("_id", new BsonBinary(parcel.id())),
                Updates.pullByFilter(
                    Filters.eq(
                        "outbox",
                        new BsonDocument("id", new BsonDocument("$in", new BsonArray(done)))))));
      }
    }
    if (!pulls.isEmpty()) {
      from.bulkWrite(pulls, unordered);
    }
    CrashPoint.AFTER_PULL.reached();
    // Also for a matter without entries: whoever pulled its last ones may have ended before this.
    // Only a matter that is seen empty at a revision, and is still at that revision, has nothing
    // left to tell.
    List<WriteModel<BsonDocument>> emptied =
        from
            .find(
                Filters.in("_id", parcels.stream().map(each -> new BsonBinary(each.id())).toList()))
            .projection(Projections.include("revision", "outbox.kind"))
            .map(OutboxRelay::emptied)
            .into(new ArrayList<Optional<WriteModel<BsonDocument>>>())
            .stream()
            .flatMap(Optional::stream)
            .toList();
    if (!emptied.isEmpty()) {
      from.bulkWrite(emptied, unordered);
    }
  }

  private static Optional<WriteModel<BsonDocument>> emptied(BsonDocument document) {
    return document.getArray("outbox").isEmpty()
        ? Optional.of(
            new UpdateOneModel<>(
                Filters.and(
                    Filters.eq("_id", document.get("_id")),
                    Filters.eq("revision", document.get("revision"))),
                Updates.unset("pendingSince")))
        : Optional.empty();
  }
}
