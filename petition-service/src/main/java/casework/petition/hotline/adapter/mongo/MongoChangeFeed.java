package casework.petition.hotline.adapter.mongo;

import casework.petition.hotline.application.ChangeFeed;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps the feed with its places as ids. Whoever appends takes the place after the last that is
 * there: of two who try the same one, the second goes on to the next. So no place is there before
 * the one before it, and a reader who has seen a place has seen all before it.
 */
@Component
final class MongoChangeFeed implements ChangeFeed {

  private final MongoCollection<Document> feed;
  private final AtomicLong known = new AtomicLong();

  MongoChangeFeed(MongoDatabase database) {
    this.feed = database.getCollection("petition_changes");
  }

  void ensureIndexes() {
    feed.createIndex(Indexes.ascending("event"), new IndexOptions().unique(true));
    feed.createIndex(Indexes.ascending("organ", "_id"));
  }

  @Override
  public void append(Fact fact) {
    // The last that this process has placed is a guess at the last there is; the first miss looks.
    long place = known.get() == 0 ? last() : known.get();
    while (!placed(place + 1, fact)) {
      place = last();
    }
  }

  /** True where the fact has a place now, this one or another it had before. */
  private boolean placed(long place, Fact fact) {
    try {
      feed.insertOne(
          new Document("_id", place)
              .append("event", fact.event())
              .append("petition", fact.petition())
              .append("organ", fact.organ())
              .append("type", fact.type())
              .append("at", fact.at().toString())
              .append("body", new Document(Map.copyOf(fact.body()))));
      known.accumulateAndGet(place, Math::max);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      return feed.find(Filters.eq("event", fact.event())).first() != null;
    }
  }

  @Override
  public List<Placed> after(long place, Set<String> organs, int rows) {
    List<Placed> found = new ArrayList<>();
    for (Document each :
        feed.find(Filters.and(Filters.gt("_id", place), Filters.in("organ", organs)))
            .sort(Sorts.ascending("_id"))
            .limit(rows)) {
      found.add(new Placed(each.getLong("_id"), fact(each)));
    }
    return found;
  }

  private static Fact fact(Document each) {
    return new Fact(
        each.get("event", UUID.class),
        each.get("petition", UUID.class),
        each.getString("organ"),
        each.getString("type"),
        Instant.parse(each.getString("at")),
        each.get("body", Document.class));
  }

  @Override
  public long last() {
    Document last = feed.find().sort(Sorts.descending("_id")).limit(1).first();
    return last == null ? 0 : last.getLong("_id");
  }
}
