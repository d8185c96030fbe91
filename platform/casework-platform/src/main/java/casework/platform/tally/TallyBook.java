package casework.platform.tally;

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
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The tallies of a service's matters: one document an organ, and one small document a matter that
 * says what it was counted as last. A matter stays with its organ.
 *
 * <p>A poll of the service's own facts says which matters have changed. What each counts as now is
 * written down first, with what it counted as before and the poll's last place in its partition;
 * then the organ's numbers are moved by the differences, in one update that notes the place. A poll
 * that comes again after a crash finds by the noted place whether its differences are in the
 * numbers: a matter that was written with a later place is in them as it was before. Facts up to
 * the noted place are not looked at again, so that a matter is never written for their sake.
 *
 * <p>One listener a partition at a time. It takes a term at each organ's document, by a number that
 * only goes up, and writes it with each matter it looks at. One that was overtaken finds a later
 * term at the organ or at the matter, changes nothing there and is to take its poll again. Places
 * go up for as long as the topic is the same: whoever makes the topic anew drops these two
 * collections and the listener's offsets with it.
 */
public final class TallyBook {

  private final MongoCollection<Document> matters;
  private final MongoCollection<Document> organs;

  /** By partition and organ. */
  private final Map<String, Long> terms = new ConcurrentHashMap<>();

  private final Function<Set<UUID>, Map<UUID, Counted>> now;

  /**
   * @param matters what is counted, such as {@code clues}; names the two collections
   * @param now what some matters count as; what is none of these matters is left out
   */
  public TallyBook(
      MongoDatabase database, String matters, Function<Set<UUID>, Map<UUID, Counted>> now) {
    this.now = now;
    this.matters = database.getCollection(matters + "_counted");
    this.organs = database.getCollection(matters + "_tallies");
  }

  /**
   * Takes a poll of the service's own facts; passes over what bears no matter's id.
   *
   * @throws IllegalArgumentException where a matter has gone to another organ
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
      long upTo = told.values().stream().mapToLong(Long::longValue).max().orElse(-1);
      counts.keySet().stream()
          .collect(Collectors.groupingBy(each -> Objects.requireNonNull(counts.get(each)).organ()))
          .forEach(
              (organ, some) -> {
                Term term = term(organ, partition);
                Map<UUID, Counted> ahead = new HashMap<>();
                some.stream()
                    .filter(each -> told.getOrDefault(each, -1L) > term.noted())
                    .forEach(each -> ahead.put(each, Objects.requireNonNull(counts.get(each))));
                if (!ahead.isEmpty()) {
                  count(term, ahead, upTo);
                }
              });
    } catch (RuntimeException e) {
      terms.clear();
      throw e;
    }
  }

  /** The numbers of some organs, by organ; one that has none is left out. */
  public Map<String, Map<Counted, Long>> read(Collection<String> of) {
    Map<String, Map<Counted, Long>> found = new TreeMap<>();
    for (Document each : organs.find(Filters.in("_id", of))) {
      String organ = each.getString("_id");
      Map<Counted, Long> numbers = new HashMap<>();
      each.get("numbers", new Document())
          .forEach(
              (field, number) -> {
                if (((Number) number).longValue() != 0) {
                  numbers.put(Counted.of(organ, field), ((Number) number).longValue());
                }
              });
      if (!numbers.isEmpty()) {
        found.put(organ, numbers);
      }
    }
    return found;
  }

  /**
   * A listener's time at an organ's document.
   *
   * @param number of the term, from 1
   * @param noted the place up to which the numbers have been moved; -1 for none
   */
  private record Term(String organ, int partition, long number, long noted) {

    String field(String of) {
      return of + ".p" + partition;
    }
  }

  private void count(Term term, Map<UUID, Counted> now, long upTo) {
    Map<UUID, Document> before = new HashMap<>();
    matters
        .find(Filters.in("_id", now.keySet()))
        .forEach(each -> before.put(each.get("_id", UUID.class), each));
    Map<String, Integer> differences = new TreeMap<>();
    List<ReplaceOneModel<Document>> anew = new ArrayList<>();
    now.forEach(
        (matter, counts) -> {
          Document last = before.get(matter);
          String was = inTheNumbers(last, term);
          String is = counts.field();
          anew.add(anew(matter, last, was, is, term, upTo));
          if (!was.equals(is)) {
            move(differences, was, -1);
            move(differences, is, 1);
          }
        });
    matters.bulkWrite(anew);
    if (!differences.isEmpty()) {
      CrashPoint.AMID_TALLY.reached();
      move(term, differences, upTo);
    }
  }

  /** The term that is this listener's, begun where it has none. */
  private Term term(String organ, int partition) {
    String key = partition + "/" + organ;
    String field = "terms.p" + partition;
    Long ours = terms.get(key);
    Document document =
        ours == null
            ? organs.findOneAndUpdate(
                Filters.eq("_id", organ),
                Updates.inc(field, 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER))
            : organs.find(Filters.eq("_id", organ)).first();
    long number =
        document == null ? 0 : document.get("terms", new Document()).get("p" + partition, 0L);
    if (document == null || (ours != null && ours != number)) {
      throw overtaken(organ);
    }
    terms.put(key, number);
    long noted = document.get("marks", new Document()).get("p" + partition, -1L);
    return new Term(organ, partition, number, noted);
  }

  /** What a matter is in the numbers as: what it became where they were moved, else before. */
  private static String inTheNumbers(@Nullable Document last, Term term) {
    if (last == null) {
      return "";
    }
    if (!term.organ().equals(last.getString("organ"))) {
      throw new IllegalArgumentException(
          "a matter has gone from " + last.getString("organ") + " to " + term.organ());
    }
    if (last.getInteger("partition") != term.partition()) {
      throw new IllegalStateException("a matter's facts have gone to another partition");
    }
    if (last.getLong("term") > term.number()) {
      throw overtaken(term.organ());
    }
    return last.getString(term.noted() >= last.getLong("upTo") ? "is" : "was");
  }

  private static ReplaceOneModel<Document> anew(
      UUID matter, @Nullable Document last, String was, String is, Term term, long upTo) {
    // Where another has written meanwhile this inserts, and the id is taken: the poll comes again.
    Bson unchanged =
        Filters.and(
            Filters.eq("_id", matter),
            Filters.eq("term", last == null ? -1L : last.getLong("term")));
    return new ReplaceOneModel<>(
        unchanged,
        new Document("_id", matter)
            .append("organ", term.organ())
            .append("was", was)
            .append("is", is)
            .append("partition", term.partition())
            .append("upTo", upTo)
            .append("term", term.number()),
        new ReplaceOptions().upsert(true));
  }

  private static void move(Map<String, Integer> differences, String field, int by) {
    if (!field.isEmpty()) {
      differences.merge(field, by, Integer::sum);
    }
  }

  private void move(Term term, Map<String, Integer> differences, long upTo) {
    List<Bson> changes = new ArrayList<>(List.of(Updates.set(term.field("marks"), upTo)));
    differences.forEach((field, by) -> changes.add(Updates.inc("numbers." + field, by)));
    long moved =
        organs
            .updateOne(
                Filters.and(
                    Filters.eq("_id", term.organ()),
                    Filters.eq(term.field("terms"), term.number())),
                Updates.combine(changes))
            .getMatchedCount();
    if (moved == 0) {
      throw overtaken(term.organ());
    }
  }

  private static ConcurrentModificationException overtaken(String organ) {
    return new ConcurrentModificationException("another counts the matters of " + organ);
  }
}
