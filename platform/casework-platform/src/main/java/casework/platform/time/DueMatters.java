package casework.platform.time;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;

/** Finds the matters whose next transition has come, by the one index that has it. */
public final class DueMatters {

  private static final String DUE_FIELD = "seek.nextTransitionAt";
  private static final int BATCH = 200;

  private final MongoCollection<BsonDocument> matters;

  public DueMatters(MongoCollection<BsonDocument> matters) {
    this.matters = matters;
  }

  /**
   * A matter and when its transition fell due.
   *
   * @param at law time
   */
  public record Due(UUID id, Instant at) {

    static Due of(BsonDocument document) {
      return new Due(
          document.getBinary("_id").asUuid(),
          Instant.ofEpochMilli(
              document.getDocument("seek").getDateTime("nextTransitionAt").getValue()));
    }
  }

  /** The next few that are due at that law time, those due longest first. */
  public List<Due> next(Instant now) {
    return next(now, 0);
  }

  /**
   * The same, and as many more.
   *
   * @param more how many of those due longest are there for nothing
   */
  List<Due> next(Instant now, int more) {
    return matters
        .find(Filters.lte(DUE_FIELD, now))
        .projection(Projections.include(DUE_FIELD))
        .sort(Sorts.ascending(DUE_FIELD))
        .limit(BATCH + more)
        .map(Due::of)
        .into(new ArrayList<>());
  }

  /** How many are due at that law time. */
  public long count(Instant now) {
    return matters.countDocuments(Filters.lte(DUE_FIELD, now));
  }
}
