package casework.platform.tally;

import casework.platform.store.AggregateStore;
import casework.platform.trial.CrashPoint;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The tallies of a service's matters: one document a partition of the topic on which the service
 * says its facts, and one small document a matter that says what it was counted as last.
 *
 * <p>A poll of the service's own facts says which matters have changed. What each counts as now is
 * written down first, with what it counted as before and the poll's last place in its partition;
 * then the partition's numbers are moved by the differences, in one update that notes the place. A
 * poll that comes again after a crash finds by the noted place whether its differences are in the
 * numbers: a matter that was written with a later place is in them as it was before. Facts up to
 * the noted place are not looked at again, so that a matter is never written for their sake.
 *
 * <p>One listener a partition at a time. It takes a term at the partition's document, by a number
 * that only goes up, and writes it with each matter it looks at. One that was overtaken finds a
 * later term at the partition or at the matter, changes nothing there and is to take its poll
 * again. Places go up for as long as the topic is the same: whoever makes the topic anew drops
 * these two collections and the listener's offsets with it.
 */
public final class TallyBook {

  private final MongoCollection<Document> matters;
  private final MongoCollection<Document> tallies;

  /** By partition. */
  private final Map<Integer, Long> terms = new ConcurrentHashMap<>();

  private final Function<Set<UUID>, Map<UUID, Counted>> now;

  /**
   * Of the matters in a store.
   *
   * @param as what a matter counts as
   */
  public static <S, E> TallyBook of(
      MongoDatabase database, AggregateStore<S, E> store, Function<S, Counted> as) {
    return new TallyBook(
        database,
        store.collection().getNamespace().getCollectionName(),
        some -> {
          Map<UUID, Counted> found = new HashMap<>();
          for (BsonDocument each : store.collection().find(Filters.in("_id", some))) {
            found.put(each.getBinary("_id").asUuid(), as.apply(store.read(each).state()));
          }
          return found;
        });
  }

  /**
   * @param matters what is counted, such as {@code clues}; names the two collections
   * @param now what some matters count as; what is none of these matters is left out
   */
  TallyBook(MongoDatabase database, String matters, Function<Set<UUID>, Map<UUID, Counted>> now) {
    this.now = now;
    this.matters = database.getCollection(matters + "_counted");
    this.tallies = database.getCollection(matters + "_tallies");
  }

  /**
   * Takes a poll of the service's own facts; passes over what bears no matter's id.
   *
   * @throws RuntimeException where the store is away or another listener was there: the poll is to
   *     be taken again
   */
  public void hear(List<ConsumerRecord<String, byte[]>> poll) {
    poll.stream()
        .collect(Collectors.groupingBy(ConsumerRecord::partition))
        .forEach(
            (partition, facts) -> {
              Map<UUID, Long> told = new HashMap<>();
              facts.forEach(
                  each -> matter(each).ifPresent(matter -> told.put(matter, each.offset())));
              count(partition, told);
            });
  }

  private static Optional<UUID> matter(ConsumerRecord<String, byte[]> fact) {
    try {
      return Optional.ofNullable(fact.key()).map(UUID::fromString);
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /**
   * Counts some matters anew.
   *
   * @param told by matter the place of the last fact about it in the poll
   */
  void count(int partition, Map<UUID, Long> told) {
    try {
      Map<UUID, Counted> counts = now.apply(told.keySet());
      if (counts.isEmpty()) {
        return;
      }
      Term term = term(partition);
      Map<UUID, Counted> ahead = new HashMap<>();
      counts.forEach(
          (matter, counted) -> {
            if (told.getOrDefault(matter, -1L) > term.noted()) {
              ahead.put(matter, counted);
            }
          });
      if (!ahead.isEmpty()) {
        count(term, ahead, Collections.max(told.values()));
      }
    } catch (RuntimeException e) {
      terms.clear();
      throw e;
    }
  }

  /** How many matters count as what; nothing of which there are none. */
  public Map<Counted, Long> read() {
    Map<Counted, Long> found = new HashMap<>();
    for (Document each : tallies.find()) {
      numbers(each).forEach((counted, number) -> found.merge(counted, number, Long::sum));
    }
    found.values().removeIf(number -> number == 0);
    return found;
  }

  private static Map<Counted, Long> numbers(Document tally) {
    Map<Counted, Long> found = new HashMap<>();
    tally
        .get("numbers", new Document())
        .forEach((field, number) -> found.put(Counted.of(field), ((Number) number).longValue()));
    return found;
  }

  /**
   * A listener's time at a partition's document.
   *
   * @param number of the term, from 1
   * @param noted the place up to which the numbers have been moved; -1 for none
   * @param numbers as they were when it was looked at; nobody else moves them in this term
   */
  private record Term(int partition, long number, long noted, Map<Counted, Long> numbers) {}

  private void count(Term term, Map<UUID, Counted> now, long upTo) {
    Map<UUID, Document> before = new HashMap<>();
    matters
        .find(Filters.in("_id", now.keySet()))
        .forEach(each -> before.put(each.get("_id", UUID.class), each));
    Map<Counted, Long> differences = new HashMap<>();
    List<ReplaceOneModel<Document>> anew = new ArrayList<>();
    now.forEach(
        (matter, is) -> {
          Document last = before.get(matter);
          Counted was = inTheNumbers(last, term);
          anew.add(anew(matter, last, was, is, term, upTo));
          if (!was.equals(is)) {
            differences.merge(was, -1L, Long::sum);
            differences.merge(is, 1L, Long::sum);
          }
        });
    differences.remove(Counted.NOTHING);
    matters.bulkWrite(anew);
    // Also where the differences of several come to none: their places are to be noted.
    if (!differences.isEmpty()) {
      CrashPoint.AMID_TALLY.reached();
      move(term, differences, upTo);
    }
  }

  /** The term that is this listener's, begun where it has none. */
  private Term term(int partition) {
    Long ours = terms.get(partition);
    Document document =
        ours == null
            ? tallies.findOneAndUpdate(
                Filters.eq("_id", partition),
                Updates.inc("term", 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER))
            : tallies.find(Filters.eq("_id", partition)).first();
    if (document == null || (ours != null && !ours.equals(document.getLong("term")))) {
      throw overtaken(partition);
    }
    long number = document.getLong("term");
    terms.put(partition, number);
    return new Term(partition, number, document.get("mark", -1L), numbers(document));
  }

  /** What a matter is in the numbers as: what it became where they were moved, else before. */
  private static Counted inTheNumbers(@Nullable Document last, Term term) {
    if (last == null) {
      return Counted.NOTHING;
    }
    if (last.getInteger("partition") != term.partition()) {
      throw new IllegalStateException("a matter's facts have gone to another partition");
    }
    if (last.getLong("term") > term.number()) {
      throw overtaken(term.partition());
    }
    return Counted.of(last.getString(term.noted() >= last.getLong("upTo") ? "is" : "was"));
  }

  private static ReplaceOneModel<Document> anew(
      UUID matter, @Nullable Document last, Counted was, Counted is, Term term, long upTo) {
    // Where another has written meanwhile this inserts, and the id is taken: the poll comes again.
    Bson unchanged =
        Filters.and(
            Filters.eq("_id", matter),
            Filters.eq("term", last == null ? -1L : last.getLong("term")));
    return new ReplaceOneModel<>(
        unchanged,
        new Document("_id", matter)
            .append("was", was.field())
            .append("is", is.field())
            .append("partition", term.partition())
            .append("upTo", upTo)
            .append("term", term.number()),
        new ReplaceOptions().upsert(true));
  }

  private void move(Term term, Map<Counted, Long> differences, long upTo) {
    List<Bson> changes = new ArrayList<>(List.of(Updates.set("mark", upTo)));
    differences.forEach(
        (counted, by) -> {
          String field = "numbers." + counted.field();
          long number = term.numbers().getOrDefault(counted, 0L) + by;
          // What there is none of any more leaves no trace: days to count by never come again.
          changes.add(number == 0 ? Updates.unset(field) : Updates.set(field, number));
        });
    long moved =
        tallies
            .updateOne(
                Filters.and(Filters.eq("_id", term.partition()), Filters.eq("term", term.number())),
                Updates.combine(changes))
            .getMatchedCount();
    if (moved == 0) {
      throw overtaken(term.partition());
    }
  }

  private static ConcurrentModificationException overtaken(int partition) {
    return new ConcurrentModificationException("another counts the matters of p" + partition);
  }
}
