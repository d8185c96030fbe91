package casework.bench.clocks;

import casework.bench.desk.Course;
import casework.bench.desk.Desk;
import casework.bench.desk.Many;
import casework.bench.desk.Tally;
import casework.bench.desk.Teller;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The least there is: one insert, a findAndModify by indexed date for each deadline, and the bare
 * record. No calendar, no audit, no outbox: what falls between the two writes is lost.
 */
final class RawDesk implements Desk {

  private static final Duration FAR = Duration.ofDays(365L * 100);
  private static final int AT_ONCE = 1000;

  private final MongoDatabase database;
  private final MongoCollection<Document> cases;
  private final Teller teller;
  private final Tally tally;
  private final Many many = new Many();
  private Instant now = at(Course.START);
  private int passed;

  RawDesk(MongoDatabase database, Teller teller) {
    this.database = database;
    this.cases = database.getCollection("cases");
    this.teller = teller;
    this.tally = new Tally(teller::told);
    cases.createIndex(Indexes.ascending("next"), new IndexOptions().sparse(true));
  }

  private static Instant at(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  @Override
  public void open(int howMany) throws Exception {
    many.times(
        howMany,
        () -> {
          cases.insertOne(fresh(now));
          return null;
        });
    tally.opened(howMany);
  }

  private static Document fresh(Instant opened) {
    return new Document("_id", UUID.randomUUID())
        .append("organ", "990300-JW")
        .append("opened", opened)
        .append("step", 0)
        .append("next", opened.plus(Duration.ofDays(Course.STEPS.getFirst().days())));
  }

  @Override
  public void pass(int days) {
    tally.passed();
    now = now.plus(Duration.ofDays(days));
    Bson due = Filters.lte("next", now);
    Bson fired = fired();
    Course.Step step = Course.STEPS.get(passed);
    Document fallen = cases.findOneAndUpdate(due, fired);
    while (fallen != null) {
      teller.tell(fallen.get("_id", UUID.class).toString(), step);
      fallen = cases.findOneAndUpdate(due, fired);
    }
    passed = (passed + 1) % Course.STEPS.size();
    tally.await(() -> true);
  }

  private Bson fired() {
    Bson counted = Updates.inc("step", 1);
    int next = passed + 1;
    if (next == Course.STEPS.size()) {
      return Updates.combine(counted, Updates.unset("next"));
    }
    int moved = Course.MOVES.stream().limit(next).mapToInt(each -> each).sum();
    Duration ahead = Duration.ofDays(Course.STEPS.get(next).days() - moved);
    return Updates.combine(counted, Updates.set("next", now.plus(ahead)));
  }

  @Override
  public void look(int times) {
    for (int i = 0; i < times; i++) {
      if (cases.find(Filters.lte("next", now)).limit(1).first() != null) {
        throw new IllegalStateException("something is due where nothing should be");
      }
    }
  }

  @Override
  public void fill(int howMany) {
    Instant far = now.plus(FAR);
    for (int laid = 0; laid < howMany; laid += AT_ONCE) {
      List<Document> copies = new ArrayList<>();
      for (int i = laid; i < Math.min(howMany, laid + AT_ONCE); i++) {
        copies.add(fresh(now).append("next", far.plusSeconds(i)));
      }
      cases.insertMany(copies);
    }
  }

  @Override
  public void close() {
    many.close();
    teller.close();
    database.drop();
  }
}
