package casework.clue.adapter.mongo;

import casework.clue.application.PaperRow;
import casework.clue.application.TakeOvers;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import casework.platform.store.AggregateStore;
import casework.platform.store.StateCodec;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.stereotype.Component;

/**
 * Batches in the collection {@code take_overs}; the batch itself is the moment of decision. Its
 * rows, which name people, are sealed under a data key of the batch until they are clues.
 */
@Component
final class MongoTakeOvers implements TakeOvers {

  private static final String ROWS = "rows";

  private final MongoCollection<BsonDocument> batches;
  private final AggregateStore<Clue, ClueEvent> clues;
  private final EnvelopeKeys keys;
  private final FieldCipher cipher;
  private final StateCodec codec = new StateCodec();

  MongoTakeOvers(
      MongoDatabase database,
      AggregateStore<Clue, ClueEvent> clues,
      EnvelopeKeys keys,
      FieldCipher cipher) {
    this.batches = database.getCollection("take_overs", BsonDocument.class);
    this.clues = clues;
    this.keys = keys;
    this.cipher = cipher;
  }

  @Override
  public Batch keep(Batch batch) {
    String fingerprint =
        batch.act().cause() instanceof Cause.Creation creation ? creation.fingerprint() : "";
    WrappedKey key = keys.newDataKey(batch.id());
    try {
      batches.insertOne(
          new BsonDocument("_id", new BsonBinary(batch.id()))
              .append("organ", new BsonString(batch.organ()))
              .append("fingerprint", new BsonString(fingerprint))
              .append("act", codec.write(batch.act()))
              .append("key", new BsonString(key.value()))
              .append("rows", new BsonString(closed(batch, key)))
              .append("open", BsonBoolean.TRUE));
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

  private record Rows(List<PaperRow> rows) {}

  private String closed(Batch batch, WrappedKey key) {
    String plain = codec.write(new Rows(batch.rows())).toJson();
    return cipher.seal(keys.unwrap(batch.id(), key), ROWS, plain).value();
  }

  private List<PaperRow> opened(BsonDocument batch) {
    UUID id = batch.getBinary("_id").asUuid();
    DataKey key = keys.unwrap(id, new WrappedKey(batch.getString("key").getValue()));
    String plain = cipher.open(key, ROWS, new Sealed(batch.getString("rows").getValue()));
    return codec.read(BsonDocument.parse(plain), Rows.class).rows();
  }

  @Override
  public Optional<Batch> unfinished() {
    return Optional.ofNullable(batches.find(Filters.exists("open")).first()).map(this::read);
  }

  private Batch read(BsonDocument batch) {
    boolean done = !batch.containsKey("open");
    return new Batch(
        batch.getBinary("_id").asUuid(),
        batch.getString("organ").getValue(),
        codec.read(batch.getDocument("act"), Act.class),
        done ? List.of() : opened(batch),
        done);
  }

  @Override
  public void finished(UUID batch) {
    // The rows are clues now; the batch stays as the mark of its key.
    batches.updateOne(
        Filters.eq("_id", batch),
        Updates.combine(Updates.unset("open"), Updates.unset("rows"), Updates.unset("key")));
  }

  @Override
  public List<ClueId> known(List<ClueId> ids) {
    List<ClueId> found = new ArrayList<>();
    clues
        .collection()
        .find(Filters.in("_id", ids.stream().map(ClueId::value).toList()))
        .projection(Projections.include("_id"))
        .forEach(each -> found.add(new ClueId(each.getBinary("_id").asUuid())));
    return found;
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
      return "The same key came with other rows before.";
    }
  }
}
