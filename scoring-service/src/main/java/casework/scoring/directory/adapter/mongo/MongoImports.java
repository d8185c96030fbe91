package casework.scoring.directory.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.secrecy.WrappedKey;
import casework.platform.store.StateCodec;
import casework.platform.store.TextSeal;
import casework.scoring.directory.application.ImportRow;
import casework.scoring.directory.application.Imports;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.stereotype.Component;

/** Tables in the collection {@code imports}; the table itself is the moment of decision. */
@Component
final class MongoImports implements Imports {

  private static final String KEY = "key";

  private final MongoCollection<BsonDocument> batches;
  private final StateCodec codec = new StateCodec();
  private final TextSeal seal;

  MongoImports(MongoDatabase database, TextSeal seal) {
    this.batches = database.getCollection("imports", BsonDocument.class);
    this.seal = seal;
  }

  private record Rows(List<ImportRow> rows) {}

  @Override
  public Optional<Batch> find(UUID id) {
    return Optional.ofNullable(batches.find(Filters.eq("_id", id)).first()).map(this::read);
  }

  @Override
  public Batch keep(Batch batch) {
    String fingerprint =
        batch.act().cause() instanceof Cause.Creation creation ? creation.fingerprint() : "";
    TextSeal.Closed rows = seal.close(batch.id(), codec.write(new Rows(batch.rows())));
    BsonDocument kept =
        new BsonDocument("_id", new BsonBinary(batch.id()))
            .append("fingerprint", new BsonString(fingerprint))
            .append("act", codec.write(batch.act()))
            .append("rows", rows.document())
            .append("open", BsonBoolean.TRUE);
    if (rows.key() != null) {
      kept.append(KEY, new BsonString(rows.key().value()));
    }
    try {
      batches.insertOne(kept);
      return batch;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      BsonDocument there = batches.find(Filters.eq("_id", batch.id())).first();
      if (there == null || !there.getString("fingerprint").getValue().equals(fingerprint)) {
        throw new Refused(new KeyReused());
      }
      return read(there);
    }
  }

  private Batch read(BsonDocument batch) {
    boolean done = !batch.containsKey("open");
    return new Batch(
        batch.getBinary("_id").asUuid(),
        codec.read(batch.getDocument("act"), Act.class),
        done ? List.of() : opened(batch),
        done);
  }

  private List<ImportRow> opened(BsonDocument batch) {
    WrappedKey key =
        batch.containsKey(KEY) ? new WrappedKey(batch.getString(KEY).getValue()) : null;
    BsonDocument rows = seal.open(batch.getBinary("_id").asUuid(), batch.getDocument("rows"), key);
    return codec.read(rows, Rows.class).rows();
  }

  @Override
  public Optional<Batch> unfinished() {
    return Optional.ofNullable(batches.find(Filters.exists("open")).first()).map(this::read);
  }

  @Override
  public void finished(UUID batch) {
    // The lines are cadres now; the table stays as the mark of its key.
    batches.updateOne(
        Filters.eq("_id", batch),
        Updates.combine(Updates.unset("open"), Updates.unset("rows"), Updates.unset(KEY)));
  }

  private record KeyReused() implements Refusal {
    @Override
    public String code() {
      return "idempotency-key-reused";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The same key came with another table before.";
    }
  }
}
