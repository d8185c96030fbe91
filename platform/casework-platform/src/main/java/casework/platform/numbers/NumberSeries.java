package casework.platform.numbers;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.Document;

/**
 * Gives out the numbers of a service's registers, without gaps: a number that is not used stays in
 * the register as void (作废), with its reason.
 */
public final class NumberSeries {

  private final MongoCollection<Document> register;
  private final MongoCollection<Document> last;

  public NumberSeries(MongoDatabase database) {
    this.register = database.getCollection("numbers");
    this.last = database.getCollection("numbers_last");
  }

  /** Builds the index that keeps an owner from getting two numbers of one series. */
  public void ensureIndexes() {
    register.createIndex(
        Indexes.ascending("series", "owner"), new IndexOptions().unique(true).sparse(true));
  }

  /**
   * The owner's number in that series: the one he has, or the next free one, from 1.
   *
   * @param owner the matter that will bear the number
   */
  public int take(String organ, String kind, int year, UUID owner) {
    String series = series(organ, kind, year);
    Document mine =
        register
            .find(Filters.and(Filters.eq("series", series), Filters.eq("owner", binary(owner))))
            .first();
    if (mine != null) {
      return mine.getInteger("number");
    }
    Document hint = last.find(Filters.eq("_id", series)).first();
    int number = hint == null ? 1 : hint.getInteger("number") + 1;
    while (true) {
      try {
        register.insertOne(
            new Document("_id", series + "/" + number)
                .append("series", series)
                .append("number", number)
                .append("owner", binary(owner)));
        last.updateOne(
            Filters.eq("_id", series),
            Updates.max("number", number),
            new UpdateOptions().upsert(true));
        return number;
      } catch (MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
          throw e;
        }
        if (register.find(Filters.eq("_id", series + "/" + number)).first() == null) {
          // Not the number but the owner is there twice: another thread has taken one for him.
          return take(organ, kind, year, owner);
        }
        number++;
      }
    }
  }

  /** Keeps the number as void, with its reason. */
  public void voided(String organ, String kind, int year, int number, String reason) {
    register.updateOne(
        Filters.eq("_id", series(organ, kind, year) + "/" + number), Updates.set("voided", reason));
  }

  private static String series(String organ, String kind, int year) {
    return organ + "/" + kind + "/" + year;
  }

  private static BsonBinary binary(UUID owner) {
    return new BsonBinary(owner);
  }
}
