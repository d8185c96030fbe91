package casework.clue.adapter.mongo;

import casework.clue.application.RunRows;
import casework.clue.application.RunSchedules;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueNumber;
import casework.clue.domain.Evaluation;
import casework.clue.domain.Placement;
import casework.clue.domain.RuleBook;
import casework.clue.domain.RunSeries;
import casework.clue.domain.RunSeries.RunCompleted;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Stored;
import casework.platform.trial.CrashPoint;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Series of runs in {@code run_series}, their rows in {@code run_rows}. */
@Component
final class MongoRuns implements RunSchedules, RunRows {

  private final AggregateStore<RunSeries, RunCompleted> series;
  private final AggregateStore<Clue, ClueEvent> clues;
  private final MongoCollection<Document> rows;
  private final RuleBook rules;
  private final Set<String> open = ConcurrentHashMap.newKeySet();

  MongoRuns(
      AggregateStore<RunSeries, RunCompleted> series,
      AggregateStore<Clue, ClueEvent> clues,
      MongoDatabase database,
      RuleBook rules) {
    this.series = series;
    this.clues = clues;
    this.rows = database.getCollection("run_rows");
    this.rules = rules;
  }

  @Override
  public void ensure(String organ, Act act) {
    UUID id = RunSeries.idOf(organ);
    if (open.contains(organ)) {
      return;
    }
    if (series.find(id).isEmpty()) {
      series.insert(id, RunSeries.open(organ, rules, act), act);
    }
    open.add(organ);
  }

  @Override
  public Optional<Stored<RunSeries>> find(UUID id) {
    return series.find(id);
  }

  @Override
  public Stored<RunSeries> keep(
      Stored<RunSeries> read, Change<RunSeries, RunCompleted> change, Act act) {
    return series.update(read, change, act);
  }

  @Override
  public Stream<Stored<Clue>> candidates(String organ, LocalDate on) {
    List<BsonDocument> found =
        clues
            .collection()
            .find(
                Filters.and(
                    Filters.eq("seek.organ", organ),
                    Filters.lte("seek.clockFrom", on.toString()),
                    Filters.gt("seek.clockTo", on.toString())))
            .into(new ArrayList<>());
    return found.stream().map(clues::read);
  }

  @Override
  public void write(Evaluation evaluation) {
    Clue clue = evaluation.clue();
    ColourReading row = evaluation.row();
    Document seek =
        new Document("organ", clue.organ())
            .append("run", evaluation.on().toString())
            .append("clue", clue.id().value())
            .append("colour", row.colour().name())
            .append("restricted", clue.restricted())
            .append("order", evaluation.on() + "/" + clue.id());
    clue.state()
        .placed()
        .map(Placement::department)
        .ifPresent(department -> seek.append("room", department));
    Document document =
        new Document("_id", evaluation.on() + "/" + clue.id())
            .append("seek", seek)
            .append("number", clue.number().map(ClueNumber::value).orElse(""))
            .append("stage", row.stage())
            .append("due", row.due().toString())
            .append("overdueWorkdays", row.overdueWorkdays())
            .append("policy", row.policy());
    try {
      rows.insertOne(document);
      CrashPoint.AMID_ROWS.reached();
    } catch (MongoWriteException e) {
      // The run was broken off and is carried out again: the row that stands is the run's.
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  @Override
  public int count(String organ, LocalDate on) {
    return Math.toIntExact(
        rows.countDocuments(
            Filters.and(Filters.eq("seek.organ", organ), Filters.eq("seek.run", on.toString()))));
  }
}
