package casework.platform.numbers;

import casework.platform.kernel.Identifiers;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Gives out the numbers of a service's registers, without gaps: a number whose matter never came to
 * be stays in the register as void (作废), with its reason.
 */
public final class NumberSeries {

  /** Why a number is void that was taken for a matter which was never kept. */
  public static final String NEVER_CAME_TO_BE = "never-came-to-be";

  /** Longer than anything can take between a number's taking and the keeping of its matter. */
  static final Duration PATIENCE = Duration.ofHours(1);

  /** How long after it was made void a number is looked at for the last time. */
  static final Duration DOUBT = Duration.ofDays(1);

  private static final int BATCH = 200;

  private final MongoCollection<Document> register;
  private final ConcurrentMap<String, Last> lasts = new ConcurrentHashMap<>();
  private final InstantSource machine;

  /** The last number of a series, as far as this replica knows. */
  private static final class Last {
    private final ReentrantLock lock = new ReentrantLock();
    private boolean known;
    private int number;
  }

  public NumberSeries(MongoDatabase database, InstantSource machine) {
    this.register = database.getCollection("numbers");
    this.machine = machine;
  }

  /**
   * Builds the index that keeps an owner from getting two numbers of one series, the one that knows
   * a series' newest, and the one that finds the numbers still to be looked at.
   */
  public void ensureIndexes() {
    register.createIndex(
        Indexes.ascending("series", "owner"), new IndexOptions().unique(true).sparse(true));
    register.createIndex(Indexes.ascending("series", "number"));
    register.createIndex(Indexes.ascending("lookAt"), new IndexOptions().sparse(true));
  }

  /**
   * The owner's number in that series: the one he has, or the next free one, from 1.
   *
   * @param owner the matter that will bear the number
   */
  public int take(String organ, String kind, int year, UUID owner) {
    String series = series(organ, kind, year);
    Last last = lasts.computeIfAbsent(series, _ -> new Last());
    // One at a time here, or all but one of those who try the same number would fail.
    last.lock.lock();
    try {
      return take(series, owner, last);
    } finally {
      last.lock.unlock();
    }
  }

  private int take(String series, UUID owner, Last last) {
    while (true) {
      int number = (last.known ? last.number : newest(series)) + 1;
      try {
        register.insertOne(
            new Document("_id", series + "/" + number)
                .append("series", series)
                .append("number", number)
                .append("owner", owner)
                .append("lookAt", machine.instant().plus(PATIENCE)));
        last.number = number;
        last.known = true;
        return number;
      } catch (MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
          throw e;
        }
        Document mine =
            register
                .find(Filters.and(Filters.eq("series", series), Filters.eq("owner", owner)))
                .first();
        if (mine != null) {
          stillWanted(mine);
          return mine.getInteger("number");
        }
        // Another replica was first.
        last.known = false;
      }
    }
  }

  private int newest(String series) {
    Document newest =
        register
            .find(Filters.eq("series", series))
            .sort(Sorts.descending("number"))
            .limit(1)
            .first();
    return newest == null ? 0 : newest.getInteger("number");
  }

  // Whoever takes it again is about to keep its matter.
  private void stillWanted(Document mine) {
    if (mine.containsKey("lookAt")) {
      register.updateOne(
          Filters.and(Filters.eq("_id", mine.getString("_id")), Filters.exists("lookAt")),
          Updates.set("lookAt", machine.instant().plus(PATIENCE)));
    }
  }

  /**
   * Looks at the numbers that were taken a while ago, and marks those void whose matter is not
   * there. A number void already is looked at once more a day later, so that a matter which came
   * however late has its number back.
   *
   * @return how many have become void
   */
  public int settle(NumberBearers bearers) {
    int voided = 0;
    List<Document> due = due();
    while (!due.isEmpty()) {
      for (Document each : due) {
        voided += look(each, bearers) ? 1 : 0;
      }
      due = due();
    }
    return voided;
  }

  private List<Document> due() {
    return register
        .find(Filters.lte("lookAt", machine.instant()))
        .sort(Sorts.ascending("lookAt"))
        .limit(BATCH)
        .into(new ArrayList<>());
  }

  /** True where the number has become void. */
  private boolean look(Document taken, NumberBearers bearers) {
    boolean before = taken.containsKey("voided");
    boolean borne = bearers.bears(taken(taken, before));
    Bson change;
    if (borne) {
      change = Updates.combine(Updates.unset("lookAt"), Updates.unset("voided"));
    } else if (before) {
      change = Updates.unset("lookAt");
    } else {
      change =
          Updates.combine(
              Updates.set("voided", NEVER_CAME_TO_BE),
              Updates.set("takenFor", taken.get("owner")),
              // Who comes for it after all is given another one.
              Updates.set("owner", Identifiers.derive("void", taken.getString("_id"))),
              Updates.set("lookAt", machine.instant().plus(DOUBT)));
    }
    // Not where it has been taken again while it was being looked at.
    long changed =
        register
            .updateOne(
                Filters.and(
                    Filters.eq("_id", taken.getString("_id")),
                    Filters.eq("lookAt", taken.getDate("lookAt"))),
                change)
            .getModifiedCount();
    return changed > 0 && !borne && !before;
  }

  private static TakenNumber taken(Document document, boolean isVoid) {
    String[] series = document.getString("series").split("/");
    return new TakenNumber(
        series[0],
        series[1],
        Integer.parseInt(series[2]),
        document.getInteger("number"),
        document.get(isVoid ? "takenFor" : "owner", UUID.class));
  }

  /**
   * The numbers of a series from the one after {@code after} on, in order.
   *
   * @param after the last one seen; 0 for the first page
   */
  public List<NumberLine> lines(String organ, String kind, int year, int after, int rows) {
    return register
        .find(
            Filters.and(
                Filters.eq("series", series(organ, kind, year)), Filters.gt("number", after)))
        .sort(Sorts.ascending("number"))
        .limit(rows)
        .map(each -> new NumberLine(each.getInteger("number"), each.getString("voided")))
        .into(new ArrayList<>());
  }

  private static String series(String organ, String kind, int year) {
    return organ + "/" + kind + "/" + year;
  }
}
