package casework.inspection.adapter.mongo;

import casework.inspection.application.InspectionQueries;
import casework.inspection.application.OpenCount;
import casework.inspection.application.ProblemFilter;
import casework.inspection.application.Scope;
import casework.inspection.domain.Effect;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.Supervision;
import casework.inspection.domain.Yuan;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpEvent;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemEvent;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationEvent;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.RoundEvent;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferEvent;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Actor;
import casework.platform.store.AggregateStore;
import casework.platform.store.Stored;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the books on look-up fields; what the actor may not see is in no answer and no count. */
@Component
final class MongoInspectionQueries implements InspectionQueries {

  private final AggregateStore<Round, RoundEvent> rounds;
  private final AggregateStore<Problem, ProblemEvent> problems;
  private final AggregateStore<FollowUp, FollowUpEvent> followUps;
  private final AggregateStore<Transfer, TransferEvent> transfers;
  private final AggregateStore<Recommendation, RecommendationEvent> recommendations;
  private final Sight sight;
  private final RuleBook rules;
  private final OpenProblems openProblems;

  MongoInspectionQueries(
      AggregateStore<Round, RoundEvent> rounds,
      AggregateStore<Problem, ProblemEvent> problems,
      AggregateStore<FollowUp, FollowUpEvent> followUps,
      AggregateStore<Transfer, TransferEvent> transfers,
      AggregateStore<Recommendation, RecommendationEvent> recommendations,
      Sight sight,
      RuleBook rules,
      OpenProblems openProblems) {
    this.rounds = rounds;
    this.problems = problems;
    this.followUps = followUps;
    this.transfers = transfers;
    this.recommendations = recommendations;
    this.sight = sight;
    this.rules = rules;
    this.openProblems = openProblems;
  }

  @Override
  public List<Stored<Round>> rounds(Scope scope, Actor actor, @Nullable String after, int rows) {
    return page(rounds, ofRounds(scope, actor), after, rows);
  }

  // A unit or its kind narrows what was found in a round, never the round.
  private Conditions ofRounds(Scope scope, Actor actor) {
    return Conditions.within(
            sight.rounds(actor), new Scope(scope.round(), scope.organ(), null, null, scope.span()))
        .and(Filters.eq("seek.counts", true));
  }

  @Override
  public List<Stored<Problem>> problems(
      ProblemFilter filter, Actor actor, LocalDate today, @Nullable String after, int rows) {
    List<Stored<Problem>> found = new ArrayList<>();
    Bson asked = Conditions.within(sight.problems(actor), filter, today).before(after).asOne();
    try (MongoCursor<BsonDocument> each = inOrder(problems, asked).iterator()) {
      while (found.size() < rows && each.hasNext()) {
        Stored<Problem> problem = problems.read(each.next());
        if (hasColour(problem.state(), filter.colour(), today)) {
          found.add(problem);
        }
      }
    }
    return found;
  }

  @Override
  public List<OpenCount> open(Actor actor, LocalDate today) {
    Set<String> whole = sight.whole(actor);
    return whole.isEmpty() ? counted(actor, today) : openProblems.of(whole, today);
  }

  /** One by one, for one who sees only what his department supervises. */
  private List<OpenCount> counted(Actor actor, LocalDate today) {
    List<OpenCount> counts = new ArrayList<>();
    Bson asked = Conditions.within(sight.problems(actor), ProblemFilter.open(), today).asOne();
    for (BsonDocument each : problems.collection().find(asked)) {
      Problem problem = problems.read(each).state();
      counts.add(
          new OpenCount(
              problem.organ(),
              problem.state().supervisedBy().map(Supervision::department).orElse(""),
              problem.colour(rules, today).map(ColourReading::colour).orElse(null),
              1));
    }
    return counts;
  }

  // The live colour is a function of the day and is never stored.
  private boolean hasColour(Problem problem, @Nullable Colour colour, LocalDate today) {
    return colour == null
        || problem.colour(rules, today).filter(now -> now.colour() == colour).isPresent();
  }

  @Override
  public long count(ProblemFilter filter, Actor actor, LocalDate today) {
    return problems
        .collection()
        .countDocuments(Conditions.within(sight.problems(actor), filter, today).asOne());
  }

  @Override
  public List<Stored<FollowUp>> followUps(
      Scope scope, @Nullable Boolean open, Actor actor, @Nullable String after, int rows) {
    return page(
        followUps,
        Conditions.within(sight.followUps(actor), scope).equal("open", open),
        after,
        rows);
  }

  @Override
  public List<Stored<Transfer>> transfers(
      Scope scope,
      @Nullable Boolean answered,
      @Nullable Boolean overdue,
      Actor actor,
      LocalDate today,
      @Nullable String after,
      int rows) {
    Conditions asked = ofTransfers(scope, answered, actor);
    if (overdue != null) {
      Bson past =
          Filters.and(
              Filters.eq("seek.answered", false), Filters.lt("seek.dueOn", today.toString()));
      asked.and(overdue ? past : Filters.nor(past));
    }
    return page(transfers, asked, after, rows);
  }

  @Override
  public long transfers(Scope scope, @Nullable Boolean answered, Actor actor) {
    return transfers.collection().countDocuments(ofTransfers(scope, answered, actor).asOne());
  }

  private Conditions ofTransfers(Scope scope, @Nullable Boolean answered, Actor actor) {
    return Conditions.within(sight.transfers(actor), scope)
        .and(Filters.eq("seek.counts", true))
        .equal("answered", answered);
  }

  @Override
  public List<Stored<Transfer>> transfersAbout(UUID matter, Actor actor) {
    Bson about =
        Filters.or(
            Filters.eq("_id", matter),
            Filters.eq("seek.problem", matter),
            Filters.eq("seek.clues", matter));
    return page(transfers, Conditions.within(sight.transfers(actor)).and(about), null, 200);
  }

  @Override
  public List<Stored<Recommendation>> recommendations(
      Scope scope,
      @Nullable String stage,
      @Nullable Boolean issued,
      @Nullable Boolean answered,
      @Nullable Boolean onTime,
      Actor actor,
      @Nullable String after,
      int rows) {
    return page(
        recommendations,
        ofRecommendations(scope, issued, answered, onTime, actor).equal("stage", stage),
        after,
        rows);
  }

  @Override
  public long recommendations(
      Scope scope,
      @Nullable Boolean issued,
      @Nullable Boolean answered,
      @Nullable Boolean onTime,
      Actor actor) {
    return recommendations
        .collection()
        .countDocuments(ofRecommendations(scope, issued, answered, onTime, actor).asOne());
  }

  private Conditions ofRecommendations(
      Scope scope,
      @Nullable Boolean issued,
      @Nullable Boolean answered,
      @Nullable Boolean onTime,
      Actor actor) {
    // The directory may call one unit by another kind later; a recommendation keeps only its code.
    Scope asked = new Scope(scope.round(), scope.organ(), scope.unit(), null, scope.span());
    Conditions found = Conditions.within(sight.recommendations(actor), asked);
    if (issued != null) {
      found.and(Filters.exists("seek.on", issued));
    }
    if (answered != null) {
      found.and(Filters.exists("seek.answered", answered));
    }
    return found.equal("onTime", onTime);
  }

  @Override
  public Tally rounds(Scope scope, Actor actor) {
    long count = 0;
    long groups = 0;
    long people = 0;
    long targets = 0;
    for (BsonDocument each : seeks(rounds, ofRounds(scope, actor).asOne())) {
      count++;
      groups += each.getNumber("groups").longValue();
      people += each.getNumber("people").longValue();
      targets += each.getNumber("targets").longValue();
    }
    return new Tally(count, groups, people, targets);
  }

  @Override
  public Effect effect(Scope scope, Actor actor) {
    Effect sum = Effect.NONE;
    for (BsonDocument each : seeks(followUps, effectsOfUnits(scope, actor, null))) {
      sum = sum.plus(effect(each));
    }
    for (BsonDocument each : seeks(rounds, effectsOfRounds(scope, actor, null))) {
      sum = sum.plus(effect(each));
    }
    return sum;
  }

  @Override
  public List<EffectRow> effects(Scope scope, Actor actor, @Nullable String after, int rows) {
    List<EffectRow> found = new ArrayList<>();
    inOrder(followUps, effectsOfUnits(scope, actor, after))
        .limit(rows)
        .forEach(each -> found.add(row(each.getDocument("seek"))));
    inOrder(rounds, effectsOfRounds(scope, actor, after))
        .limit(rows)
        .forEach(each -> found.add(row(each.getDocument("seek"))));
    found.sort(Comparator.comparing(EffectRow::order).reversed());
    return found.subList(0, Math.min(rows, found.size()));
  }

  private Bson effectsOfUnits(Scope scope, Actor actor, @Nullable String after) {
    return Conditions.within(sight.followUps(actor), scope)
        .and(Filters.exists("seek.recovered"))
        .before(after)
        .asOne();
  }

  // A round on paper has one sum for all its units: a question about some of them cannot have it.
  private Bson effectsOfRounds(Scope scope, Actor actor, @Nullable String after) {
    return Conditions.within(sight.rounds(actor), scope)
        .and(Filters.exists("seek.recovered"))
        .before(after)
        .asOne();
  }

  private static EffectRow row(BsonDocument seek) {
    return new EffectRow(
        new RoundId(seek.getBinary("round").asUuid()),
        seek.containsKey("unit") ? seek.getString("unit").getValue() : null,
        seek.getString("organ").getValue(),
        effect(seek),
        seek.getString("order").getValue());
  }

  private static Effect effect(BsonDocument seek) {
    return new Effect(
        new Yuan(seek.getNumber("recovered").longValue()),
        new Yuan(seek.getNumber("retrieved").longValue()),
        seek.getNumber("accountable").intValue(),
        seek.getNumber("punished").intValue());
  }

  @Override
  public Owed obligations(Scope scope, Actor actor) {
    long met = 0;
    long owed = 0;
    Bson asked = Conditions.within(sight.followUps(actor), scope).asOne();
    for (BsonDocument each : seeks(followUps, asked)) {
      met += each.getNumber("met").longValue();
      owed += each.getNumber("owed").longValue();
    }
    return new Owed(met, owed);
  }

  private static <S, E> List<Stored<S>> page(
      AggregateStore<S, E> store, Conditions asked, @Nullable String after, int rows) {
    List<Stored<S>> found = new ArrayList<>();
    inOrder(store, asked.before(after).asOne())
        .limit(rows)
        .forEach(each -> found.add(store.read(each)));
    return found;
  }

  private static <S, E> FindIterable<BsonDocument> inOrder(AggregateStore<S, E> store, Bson asked) {
    return store.collection().find(asked).sort(Sorts.descending("seek.order"));
  }

  private static <S, E> List<BsonDocument> seeks(AggregateStore<S, E> store, Bson asked) {
    List<BsonDocument> found = new ArrayList<>();
    store
        .collection()
        .find(asked)
        .projection(Projections.include("seek"))
        .forEach(each -> found.add(each.getDocument("seek")));
    return found;
  }

  @Override
  public String order(Round round) {
    return Seek.order(round);
  }

  @Override
  public String order(Problem problem) {
    return Seek.order(problem);
  }

  @Override
  public String order(FollowUp followUp) {
    return Seek.order(followUp);
  }

  @Override
  public String order(Transfer transfer) {
    return Seek.order(transfer);
  }

  @Override
  public String order(Recommendation recommendation) {
    return Seek.order(recommendation);
  }
}
