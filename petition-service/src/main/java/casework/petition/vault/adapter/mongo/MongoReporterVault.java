package casework.petition.vault.adapter.mongo;

import casework.petition.intake.application.ReporterVault;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.ReporterIdentity;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * One document per reporter, under the id of his petition: a data key, the identity sealed with it,
 * and blind indexes of what may be asked for by equality.
 */
@Component
public final class MongoReporterVault implements ReporterVault {

  static final String IDENTITY = "reporter.identity";

  private final VaultStore store;
  private final FieldCipher cipher;
  private final InstantSource machine;

  MongoReporterVault(VaultStore store, FieldCipher cipher, InstantSource machineTime) {
    this.store = store;
    this.cipher = cipher;
    this.machine = machineTime;
  }

  @Override
  public boolean keep(PetitionId petition, ReporterIdentity identity, String fingerprint) {
    UUID id = petition.value();
    IdentityForm form = IdentityForm.of(identity);
    Document blind = new Document();
    form.equalities()
        .forEach((purpose, value) -> blind.put(purpose, store.blind().of(purpose, value)));
    if (insert(row(id, form.text(), blind, fingerprint))) {
      return true;
    }
    // Asked again: the row is fresh once more, so that no sweep takes it away meanwhile.
    long same =
        store
            .reporters()
            .updateOne(
                Filters.and(Filters.eq("_id", id), Filters.eq("fingerprint", fingerprint)),
                Updates.set("pendingSince", now()))
            .getMatchedCount();
    return same > 0;
  }

  @Override
  public void copy(PetitionId from, PetitionId to) {
    Document row = store.reporters().find(Filters.eq("_id", from.value())).first();
    if (row != null) {
      DataKey key = store.keys().unwrap(from.value(), new WrappedKey(row.getString("key")));
      String text = cipher.open(key, IDENTITY, new Sealed(row.getString("identity")));
      insert(row(to.value(), text, row.get("blind", Document.class), row.getString("fingerprint")));
    }
  }

  @Override
  public void release(PetitionId petition) {
    store
        .reporters()
        .updateOne(Filters.eq("_id", petition.value()), Updates.set("pendingSince", now()));
  }

  @Override
  public void remove(PetitionId petition) {
    store.reporters().deleteOne(Filters.eq("_id", petition.value()));
  }

  /**
   * Settles rows that have waited for their petition long enough: one whose petition is there
   * stays, one without is deleted.
   *
   * @param waitedSince machine time; younger rows are left alone
   * @param hasPetition whether a petition with a reporter is there
   * @return how many were deleted
   */
  int sweep(Instant waitedSince, Predicate<PetitionId> hasPetition) {
    List<Document> waiting =
        store
            .reporters()
            .find(Filters.lt("pendingSince", waitedSince))
            .limit(500)
            .into(new ArrayList<>());
    int deleted = 0;
    for (Document row : waiting) {
      UUID id = row.get("_id", UUID.class);
      // The same instant must still stand there: a creation asked for again has renewed it.
      var unchanged =
          Filters.and(Filters.eq("_id", id), Filters.eq("pendingSince", row.get("pendingSince")));
      if (hasPetition.test(new PetitionId(id))) {
        store.reporters().updateOne(unchanged, Updates.unset("pendingSince"));
      } else {
        deleted += (int) store.reporters().deleteOne(unchanged).getDeletedCount();
      }
    }
    return deleted;
  }

  private Document row(UUID id, String text, Document blind, String fingerprint) {
    EnvelopeKeys.Fresh fresh = store.keys().fresh(id);
    return new Document("_id", id)
        .append("key", fresh.wrapped().value())
        .append("identity", cipher.seal(fresh.key(), IDENTITY, text).value())
        .append("blind", blind)
        .append("fingerprint", fingerprint)
        .append("pendingSince", now());
  }

  /** False where a row with that id is there. */
  private boolean insert(Document row) {
    try {
      store.reporters().insertOne(row);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private Instant now() {
    return machine.instant();
  }
}
