package casework.clue.adapter.mongo;

import casework.clue.application.CaseSet;
import casework.clue.application.ClueQueries;
import casework.clue.application.ClueSet;
import casework.clue.application.LedgerFilter;
import casework.clue.application.OpenCount;
import casework.clue.application.Period;
import casework.clue.application.RunRow;
import casework.clue.domain.Case;
import casework.clue.domain.CaseEvent;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.Pace;
import casework.clue.domain.RuleBook;
import casework.clue.domain.RunSeries;
import casework.clue.domain.RunSeries.RunCompleted;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Actor;
import casework.platform.security.Sight;
import casework.platform.store.AggregateStore;
import casework.platform.store.Stored;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the ledger on look-up fields; what the actor may not see is in no answer and no count. */
@Component
final class MongoClueQueries implements ClueQueries {

  private final AggregateStore<Clue, ClueEvent> clues;
  private final AggregateStore<Case, CaseEvent> cases;
  private final AggregateStore<RunSeries, RunCompleted> series;
  private final MongoCollection<Document> rows;
  private final Sight sight;
  private final RuleBook rules;
  private final OpenClues openClues;

  MongoClueQueries(
      AggregateStore<Clue, ClueEvent> clues,
      AggregateStore<Case, CaseEvent> cases,
      AggregateStore<RunSeries, RunCompleted> series,
      MongoDatabase database,
      Sight sight,
      RuleBook rules,
      OpenClues openClues) {
    this.clues = clues;
    this.cases = cases;
    this.series = series;
    this.rows = database.getCollection("run_rows");
    this.sight = sight;
    this.rules = rules;
    this.openClues = openClues;
  }

  @Override
  public List<Stored<Clue>> ledger(
      LedgerFilter filter, Actor actor, LocalDate today, @Nullable String after, int rows) {
    List<Stored<Clue>> found = new ArrayList<>();
    try (MongoCursor<BsonDocument> each = inOrder(condition(filter, actor, after)).iterator()) {
      while (found.size() < rows && each.hasNext()) {
        Stored<Clue> clue = clues.read(each.next());
        if (hasColour(clue.state(), filter.colour(), today)) {
          found.add(clue);
        }
      }
    }
    return found;
  }

  @Override
  public void each(LedgerFilter filter, Actor actor, LocalDate today, Consumer<Clue> consumer) {
    for (BsonDocument each : inOrder(condition(filter, actor, null))) {
      Clue clue = clues.read(each).state();
      if (hasColour(clue, filter.colour(), today)) {
        consumer.accept(clue);
      }
    }
  }

  @Override
  public List<OpenCount> open(Actor actor, LocalDate today) {
    Set<String> whole = sight.whole(actor);
    return whole.isEmpty() ? counted(actor, today) : openClues.of(whole, today);
  }

  /** One by one, for one who sees only what he has in hand. */
  private List<OpenCount> counted(Actor actor, LocalDate today) {
    Map<OpenCount, Long> counted = new LinkedHashMap<>();
    each(
        new LedgerFilter(null, null, null, null, "open", null, null),
        actor,
        today,
        clue ->
            counted.merge(
                new OpenCount(
                    clue.organ(),
                    clue.department().orElse(""),
                    Pace.reading(clue, rules, today).map(ColourReading::colour).orElse(null),
                    0),
                1L,
                Long::sum));
    return counted.entrySet().stream().map(each -> each.getKey().times(each.getValue())).toList();
  }

  // The live colour is a function of the day and is never stored.
  private boolean hasColour(Clue clue, @Nullable Colour colour, LocalDate today) {
    return colour == null
        || Pace.reading(clue, rules, today).filter(now -> now.colour() == colour).isPresent();
  }

  private FindIterable<BsonDocument> inOrder(Bson condition) {
    return clues.collection().find(condition).sort(Sorts.descending("seek.order"));
  }

  private Bson condition(LedgerFilter filter, Actor actor, @Nullable String after) {
    List<Bson> all = new ArrayList<>();
    all.add(sight.of(actor, filter.organ()));
    String number = filter.number();
    if (number != null) {
      all.add(Filters.gte("seek.number", number));
      all.add(Filters.lt("seek.number", number + "\uffff"));
    }
    equal(all, "seek.department", filter.department());
    equal(all, "seek.stage", filter.stage());
    equal(all, "seek.status", filter.status());
    equal(all, "seek.year", filter.year());
    if (filter.colour() != null) {
      all.add(Filters.eq("seek.clockTo", "9999-12-31"));
    }
    before(all, after);
    return Filters.and(all);
  }

  private static void equal(List<Bson> all, String field, @Nullable Object value) {
    if (value != null) {
      all.add(Filters.eq(field, value));
    }
  }

  private static void before(List<Bson> all, @Nullable String after) {
    if (after != null) {
      all.add(Filters.lt("seek.order", after));
    }
  }

  @Override
  public String order(Clue clue) {
    return ClueSeek.order(clue);
  }

  @Override
  public void waiting(Actor actor, @Nullable String from, Predicate<Clue> each) {
    List<Bson> all = new ArrayList<>();
    all.add(sight.of(actor));
    all.add(Filters.eq("seek.organ", actor.organ()));
    all.add(Filters.in("seek.status", "open", "closed"));
    if (from != null) {
      all.add(Filters.gte("seek.order", from));
    }
    try (MongoCursor<BsonDocument> found =
        clues.collection().find(Filters.and(all)).sort(Sorts.ascending("seek.order")).iterator()) {
      boolean more = true;
      while (more && found.hasNext()) {
        more = each.test(clues.read(found.next()).state());
      }
    }
  }

  @Override
  public long count(ClueSet set, Period period, @Nullable String organ, Actor actor) {
    return clues
        .collection()
        .countDocuments(Filters.and(sight.of(actor, organ), FigureSets.of(set, period)));
  }

  @Override
  public List<Stored<Clue>> clues(
      ClueSet set,
      Period period,
      @Nullable String organ,
      Actor actor,
      @Nullable String after,
      int most) {
    List<Bson> all = new ArrayList<>();
    all.add(sight.of(actor, organ));
    all.add(FigureSets.of(set, period));
    before(all, after);
    List<Stored<Clue>> found = new ArrayList<>();
    inOrder(Filters.and(all)).limit(most).forEach(each -> found.add(clues.read(each)));
    return found;
  }

  @Override
  public CaseCount count(CaseSet set, Period period, @Nullable String organ, Actor actor) {
    String persons = set == CaseSet.FILED ? "persons" : "punished";
    long count = 0;
    long people = 0;
    for (BsonDocument each :
        cases
            .collection()
            .find(Filters.and(sight.of(actor, organ), FigureSets.of(set, period)))
            .projection(Projections.include("seek." + persons))) {
      count++;
      people += each.getDocument("seek").getNumber(persons).longValue();
    }
    return new CaseCount(count, people);
  }

  @Override
  public List<Stored<Case>> cases(
      @Nullable CaseSet set,
      Period period,
      @Nullable String organ,
      Actor actor,
      @Nullable String after,
      int most) {
    List<Bson> all = new ArrayList<>();
    all.add(sight.of(actor, organ));
    all.add(FigureSets.of(set == null ? CaseSet.FILED : set, period));
    before(all, after);
    List<Stored<Case>> found = new ArrayList<>();
    cases
        .collection()
        .find(Filters.and(all))
        .sort(Sorts.descending("seek.order"))
        .limit(most)
        .forEach(each -> found.add(cases.read(each)));
    return found;
  }

  @Override
  public long runRows(Colour colour, Period period, @Nullable String organ, Actor actor) {
    return rows.countDocuments(Filters.and(runs(colour, period, organ, actor)));
  }

  @Override
  public List<RunRow> runRows(
      @Nullable Colour colour,
      Period period,
      @Nullable String organ,
      Actor actor,
      @Nullable String after,
      int most) {
    List<Bson> all = runs(colour, period, organ, actor);
    before(all, after);
    return read(rows.find(Filters.and(all)).sort(Sorts.descending("seek.order")).limit(most));
  }

  private List<Bson> runs(
      @Nullable Colour colour, Period period, @Nullable String organ, Actor actor) {
    List<Bson> all = new ArrayList<>();
    all.add(sight.of(actor, organ));
    all.add(Filters.gte("seek.run", period.from().toString()));
    all.add(Filters.lte("seek.run", period.to().toString()));
    if (colour != null) {
      all.add(Filters.eq("seek.colour", colour.name()));
    }
    return all;
  }

  @Override
  public List<Stored<Clue>> about(UUID matter, Actor actor) {
    List<Stored<Clue>> found = new ArrayList<>();
    clues
        .collection()
        .find(
            Filters.and(
                sight.of(actor),
                Filters.or(
                    Filters.eq("_id", matter), Filters.eq("seek.matters", matter.toString()))))
        .forEach(each -> found.add(clues.read(each)));
    return found;
  }

  @Override
  public List<RunRow> runRows(UUID clue) {
    return read(rows.find(Filters.eq("seek.clue", clue)).sort(Sorts.ascending("seek.order")));
  }

  @Override
  public List<RunRow> circular(String organ, LocalDate run) {
    return read(
        rows.find(
                Filters.and(
                    Filters.eq("seek.organ", organ),
                    Filters.eq("seek.run", run.toString()),
                    Filters.eq("seek.colour", Colour.RED.name()),
                    Filters.eq("seek.restricted", false)))
            .sort(Sorts.ascending("number")));
  }

  @Override
  public List<RunSeries> runs(Actor actor) {
    List<RunSeries> found = new ArrayList<>();
    series
        .collection()
        .find(sight.organs(actor))
        .sort(Sorts.ascending("seek.organ"))
        .forEach(each -> found.add(series.read(each).state()));
    return found;
  }

  private static List<RunRow> read(FindIterable<Document> documents) {
    List<RunRow> found = new ArrayList<>();
    for (Document each : documents) {
      Document seek = each.get("seek", Document.class);
      found.add(
          new RunRow(
              LocalDate.parse(seek.getString("run")),
              seek.get("clue", UUID.class),
              each.getString("number"),
              seek.getString("organ"),
              seek.get("room", ""),
              each.getString("stage"),
              Colour.valueOf(seek.getString("colour")),
              LocalDate.parse(each.getString("due")),
              each.getInteger("overdueWorkdays"),
              each.getString("policy")));
    }
    return found;
  }
}
