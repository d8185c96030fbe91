package casework.platform.time;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Hands out leases, so that of several replicas one does the shared work, and a holder that froze
 * and came back can be told by its token.
 */
public final class Leases {

  private final MongoCollection<Document> leases;
  private final String holder;
  private final InstantSource machine;

  /**
   * @param holder names this process; no two processes may share it
   */
  public Leases(MongoDatabase database, String holder, InstantSource machine) {
    this.leases = database.getCollection("leases");
    this.holder = holder;
    this.machine = machine;
  }

  /**
   * Takes the lease, or holds on to the one already taken. One that would live for longer than it
   * can was written by a clock that has been put back since, and has run out.
   *
   * @param mine what this process holds now; null where it holds nothing
   * @return the lease; empty where another holds it
   */
  public Optional<Lease> hold(String name, Duration length, @Nullable Lease mine) {
    Instant now = machine.instant();
    Instant until = now.plus(length);
    Instant longest = now.plus(length.multipliedBy(2));
    if (mine != null && mine.until().isAfter(now)) {
      if (mine.until().isAfter(now.plus(length.dividedBy(2))) && mine.until().isBefore(longest)) {
        return Optional.of(mine);
      }
      long renewed =
          leases
              .updateOne(
                  Filters.and(
                      Filters.eq("_id", name),
                      Filters.eq("holder", holder),
                      Filters.eq("fence", mine.fence())),
                  Updates.set("until", until))
              .getMatchedCount();
      return renewed == 1 ? Optional.of(new Lease(name, mine.fence(), until)) : Optional.empty();
    }
    Document taken =
        leases.findOneAndUpdate(
            Filters.and(
                Filters.eq("_id", name),
                Filters.or(Filters.lt("until", now), Filters.gt("until", longest))),
            Updates.combine(
                Updates.set("holder", holder),
                Updates.set("until", until),
                Updates.inc("fence", 1L)),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    if (taken != null) {
      return Optional.of(new Lease(name, taken.getLong("fence"), until));
    }
    return begin(name, until);
  }

  private Optional<Lease> begin(String name, Instant until) {
    if (leases.find(Filters.eq("_id", name)).first() != null) {
      return Optional.empty();
    }
    try {
      leases.insertOne(
          new Document("_id", name)
              .append("holder", holder)
              .append("until", until)
              .append("fence", 1L));
      return Optional.of(new Lease(name, 1, until));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
