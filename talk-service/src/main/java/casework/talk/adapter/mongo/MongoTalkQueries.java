package casework.talk.adapter.mongo;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Actor;
import casework.platform.security.Sight;
import casework.platform.store.AggregateStore;
import casework.platform.store.Stored;
import casework.talk.application.MandateFilter;
import casework.talk.application.OpenCount;
import casework.talk.application.TalkFilter;
import casework.talk.application.TalkQueries;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkEvent;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads both ledgers on look-up fields; what the actor may not see is in no answer and no count.
 */
@Component
final class MongoTalkQueries implements TalkQueries {

  private final AggregateStore<Mandate, MandateEvent> mandates;
  private final AggregateStore<Talk, TalkEvent> talks;
  private final Sight sight;
  private final RuleBook rules;
  private final OpenDuties openDuties;

  MongoTalkQueries(
      AggregateStore<Mandate, MandateEvent> mandates,
      AggregateStore<Talk, TalkEvent> talks,
      Sight sight,
      RuleBook rules,
      OpenDuties openDuties) {
    this.mandates = mandates;
    this.talks = talks;
    this.sight = sight;
    this.rules = rules;
    this.openDuties = openDuties;
  }

  @Override
  public List<Stored<Mandate>> mandates(
      MandateFilter filter, Actor actor, LocalDate today, @Nullable String after, int rows) {
    Bson condition = Conditions.of(filter, sight.of(actor, filter.organ()), today, after);
    return page(
        mandates, condition, each -> has(filter.colour(), each.reading(rules, today)), rows);
  }

  @Override
  public List<OpenCount> open(Actor actor, LocalDate today) {
    Set<String> whole = sight.whole(actor);
    return whole.isEmpty() ? counted(actor, today) : openDuties.of(whole, today);
  }

  /** One by one, for one who sees only what he has in hand. */
  private List<OpenCount> counted(Actor actor, LocalDate today) {
    List<OpenCount> counts = new ArrayList<>();
    Bson condition = Conditions.of(MandateFilter.open(), sight.of(actor), today, null);
    for (BsonDocument each : mandates.collection().find(condition)) {
      Mandate mandate = mandates.read(each).state();
      Colour colour = mandate.reading(rules, today).map(ColourReading::colour).orElse(null);
      counts.add(new OpenCount(mandate.organ(), mandate.kind(), colour, 1));
    }
    return counts;
  }

  @Override
  public long count(MandateFilter filter, Actor actor, LocalDate today) {
    return mandates
        .collection()
        .countDocuments(Conditions.of(filter, sight.of(actor, filter.organ()), today, null));
  }

  @Override
  public List<Stored<Talk>> talks(
      TalkFilter filter, Actor actor, LocalDate today, @Nullable String after, int rows) {
    Bson condition = Conditions.of(filter, sight.of(actor, filter.organ()), today, after);
    return page(talks, condition, each -> has(filter.colour(), each.reading(rules, today)), rows);
  }

  @Override
  public TalkCount count(TalkFilter filter, Actor actor, LocalDate today) {
    long events = 0;
    long persons = 0;
    for (BsonDocument each :
        talks
            .collection()
            .find(Conditions.of(filter, sight.of(actor, filter.organ()), today, null))
            .projection(Projections.include("seek.persons"))) {
      events++;
      persons += each.getDocument("seek").getNumber("persons", new BsonInt32(0)).longValue();
    }
    return new TalkCount(events, persons);
  }

  // The live colour is a function of the day and is never stored.
  private static boolean has(@Nullable Colour wanted, Optional<ColourReading> now) {
    return wanted == null || now.filter(each -> each.colour() == wanted).isPresent();
  }

  private static <S, E> List<Stored<S>> page(
      AggregateStore<S, E> store, Bson condition, Predicate<S> wanted, int rows) {
    List<Stored<S>> found = new ArrayList<>();
    try (MongoCursor<BsonDocument> each =
        store.collection().find(condition).sort(Sorts.descending("seek.order")).iterator()) {
      while (found.size() < rows && each.hasNext()) {
        Stored<S> read = store.read(each.next());
        if (wanted.test(read.state())) {
          found.add(read);
        }
      }
    }
    return found;
  }

  @Override
  public String order(Mandate mandate) {
    return TalkSeek.order(mandate);
  }

  @Override
  public String order(Talk talk) {
    return TalkSeek.order(talk);
  }

  @Override
  public List<Stored<Mandate>> waiting(Actor actor, int most) {
    return own(mandates, actor, Filters.exists("seek.dueOn"), "seek.dueOn", most);
  }

  @Override
  public List<Stored<Talk>> unfinished(Actor actor, int most) {
    return own(
        talks,
        actor,
        Filters.in("seek.stage", "planned", "approved", "delegated", "held"),
        "seek.order",
        most);
  }

  private <S, E> List<Stored<S>> own(
      AggregateStore<S, E> store, Actor actor, Bson condition, String order, int most) {
    List<Stored<S>> found = new ArrayList<>();
    store
        .collection()
        .find(Filters.and(sight.of(actor), Filters.eq("seek.organ", actor.organ()), condition))
        .sort(Sorts.ascending(order))
        .limit(most)
        .forEach(each -> found.add(store.read(each)));
    return found;
  }

  @Override
  public List<Stored<Mandate>> mandatesAbout(UUID matter, Actor actor) {
    return all(mandates, Filters.and(sight.of(actor), Filters.eq("seek.matters", matter)));
  }

  @Override
  public List<Stored<Talk>> talksAbout(List<UUID> ids, UUID matter, Actor actor) {
    return all(
        talks,
        Filters.and(
            sight.of(actor),
            Filters.or(
                Filters.in("seek.mandates", ids),
                Filters.eq("seek.matters", matter),
                Filters.eq("_id", matter))));
  }

  private static <S, E> List<Stored<S>> all(AggregateStore<S, E> store, Bson condition) {
    List<Stored<S>> found = new ArrayList<>();
    store.collection().find(condition).forEach(each -> found.add(store.read(each)));
    return found;
  }
}
