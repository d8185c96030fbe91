package casework.platform.audit;

import casework.platform.secrecy.Suite;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain of one service, in the collection {@code audit} of its database. Any replica may
 * append: the place in the chain is the row's {@code _id}, so of two that try for the same place
 * one loses, reads the tail again and goes on. Within a process one thread appends, many entries
 * with one write.
 */
public final class AuditChain implements AuditSink, AutoCloseable {

  static final String COLLECTION = "audit";

  /** Rows of one write. */
  private static final int BATCH = 500;

  private static final int DUPLICATE_KEY = 11000;

  /** Attempts at a place before the appender gives a batch up; each lost race is one. */
  private static final int ATTEMPTS = 100;

  private final MongoCollection<Document> rows;
  private final Duration patience;
  private final Suite suite;
  private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private @Nullable Tail tail;
  private volatile @Nullable Tail appended;
  private @Nullable Thread appender;
  private boolean closed;

  /** The chain's last row. */
  record Tail(long position, String hash) {}

  private record Waiting(AuditEntry entry, CompletableFuture<Void> done) {}

  /** A chain of SHA-256. */
  public AuditChain(MongoDatabase database, Duration patience) {
    this(database, patience, Suite.INTERNATIONAL);
  }

  /**
   * @param patience how long a caller waits for his entries to be on disk
   * @param suite what the rows to come are hashed with; those before may be of another
   */
  public AuditChain(MongoDatabase database, Duration patience, Suite suite) {
    this.rows =
        database
            .getCollection(COLLECTION)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadConcern(ReadConcern.MAJORITY)
            .withReadPreference(ReadPreference.primary());
    this.patience = patience;
    this.suite = suite;
  }

  /** Makes the indexes: one row per entry id, and the look-up by matter. */
  public void prepare() {
    rows.createIndex(Indexes.ascending("entry.id"), new IndexOptions().unique(true).sparse(true));
    rows.createIndex(Indexes.ascending("entry.matter"));
  }

  /**
   * @throws AuditUnavailable where the entries are not on disk within the patience; some of them
   *     may still get there
   */
  @Override
  public void append(List<AuditEntry> entries) {
    List<CompletableFuture<Void>> done = new ArrayList<>(entries.size());
    start();
    for (AuditEntry entry : entries) {
      CompletableFuture<Void> each = new CompletableFuture<>();
      done.add(each);
      queue.add(new Waiting(entry, each));
    }
    try {
      CompletableFuture.allOf(done.toArray(CompletableFuture<?>[]::new))
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new AuditUnavailable(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      throw new AuditUnavailable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AuditUnavailable(e);
    }
  }

  /** The rows about one matter in the chain's order. */
  public List<AuditRow> rows(UUID matter) {
    return rows.find(Filters.eq("entry.matter", matter.toString()))
        .sort(Sorts.ascending("_id"))
        .map(ChainForm::read)
        .into(new ArrayList<>());
  }

  /** Up to {@code limit} rows after that position. */
  public List<AuditRow> rowsAfter(long position, int limit) {
    return rows.find(Filters.gt("_id", position))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(ChainForm::read)
        .into(new ArrayList<>());
  }

  /** The last row as the store has it; empty before the first. */
  Optional<Tail> tail() {
    return Optional.ofNullable(rows.find().sort(Sorts.descending("_id")).limit(1).first())
        .map(row -> new Tail(row.getLong("_id"), row.getString("hash")));
  }

  /** The last row this process appended; empty where it has appended none. */
  Optional<Tail> appended() {
    return Optional.ofNullable(appended);
  }

  private synchronized void start() {
    if (closed) {
      throw new AuditUnavailable(new IllegalStateException("the chain is closed"));
    }
    if (appender == null) {
      appender = Thread.ofPlatform().daemon().name("audit-appender").start(this::run);
    }
  }

  private void run() {
    List<Waiting> batch = new ArrayList<>(BATCH);
    try {
      while (true) {
        batch.clear();
        batch.add(queue.take());
        queue.drainTo(batch, BATCH - 1);
        write(batch);
      }
    } catch (InterruptedException e) {
      queue.drainTo(batch);
      fail(batch, e);
    }
  }

  private void write(List<Waiting> batch) {
    List<Waiting> left = new ArrayList<>(batch);
    try {
      for (int attempt = 0; !left.isEmpty(); attempt++) {
        if (attempt == ATTEMPTS) {
          throw new IllegalStateException("lost the race for the chain's tail too often");
        }
        left = attempt(left);
      }
    } catch (RuntimeException e) {
      tail = null;
      fail(left, e);
    }
  }

  /** Writes what it can and gives back what is left to do. */
  private List<Waiting> attempt(List<Waiting> batch) {
    Tail from = tail == null ? tail().orElse(new Tail(0, ChainForm.BEFORE_FIRST)) : tail;
    List<Document> documents = new ArrayList<>(batch.size());
    Tail to = from;
    for (Waiting each : batch) {
      Document row = ChainForm.row(suite, to.position() + 1, to.hash(), each.entry());
      documents.add(row);
      to = new Tail(to.position() + 1, row.getString("hash"));
    }
    int written;
    try {
      rows.insertMany(documents, new InsertManyOptions().ordered(true));
      written = documents.size();
      tail = to;
      appended = to;
    } catch (MongoBulkWriteException e) {
      if (e.getWriteConcernError() != null
          || e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw e;
      }
      written = e.getWriteErrors().getFirst().getIndex();
      tail = null;
    }
    List<Waiting> left = batch.subList(written, batch.size());
    batch.subList(0, written).forEach(each -> each.done().complete(null));
    return tail == null ? withoutChained(left) : List.of();
  }

  /** Leaves out the entries that are in the chain already, by whoever put them there. */
  private List<Waiting> withoutChained(List<Waiting> batch) {
    List<Waiting> left = new ArrayList<>(batch.size());
    for (Waiting each : batch) {
      String id = each.entry().id().toString();
      boolean twice = left.stream().anyMatch(other -> other.entry().id().equals(each.entry().id()));
      if (twice || rows.find(Filters.eq("entry.id", id)).first() != null) {
        each.done().complete(null);
      } else {
        left.add(each);
      }
    }
    return left;
  }

  private static void fail(Collection<Waiting> batch, Exception cause) {
    batch.forEach(each -> each.done().completeExceptionally(cause));
  }

  /** Appends nothing more; who is still waiting is told so. */
  @Override
  public synchronized void close() {
    closed = true;
    if (appender != null) {
      appender.interrupt();
    }
  }
}
