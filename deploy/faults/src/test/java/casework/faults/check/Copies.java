package casework.faults.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/** Changes to a copy of what stores and topics held; the original stays as it was. */
final class Copies {

  private Copies() {}

  static boolean isStep(Kept row) {
    return row.text("entry.outcome").equals("DONE") && row.number("entry.revision") > 0;
  }

  static UnaryOperator<Snapshot> drop(String collection, Predicate<Kept> which) {
    return held -> {
      Kept found = first(held, Snapshot.CLUE, collection, which);
      return with(held, Snapshot.CLUE, collection, all -> all.remove(found));
    };
  }

  static UnaryOperator<Snapshot> add(String database, String collection, BsonDocument document) {
    return held -> with(held, database, collection, all -> all.add(new Kept(document)));
  }

  static UnaryOperator<Snapshot> twice(
      String collection, Predicate<Kept> which, Consumer<BsonDocument> rename) {
    return held -> {
      BsonDocument copy = first(held, Snapshot.CLUE, collection, which).document().clone();
      rename.accept(copy);
      return with(held, Snapshot.CLUE, collection, all -> all.add(new Kept(copy)));
    };
  }

  static UnaryOperator<Snapshot> changeClue(String warnings, Consumer<BsonDocument> how) {
    return change(
        Snapshot.CLUE, "clues", clue -> !clue.list("state.warnings." + warnings).isEmpty(), how);
  }

  static UnaryOperator<Snapshot> change(
      String database, String collection, Predicate<Kept> which, Consumer<BsonDocument> how) {
    return held -> {
      Kept found = first(held, database, collection, which);
      BsonDocument changed = found.document().clone();
      how.accept(changed);
      return with(
          held, database, collection, all -> all.set(all.indexOf(found), new Kept(changed)));
    };
  }

  static Kept first(Snapshot held, String database, String collection, Predicate<Kept> which) {
    return held.all(database, collection).stream()
        .filter(which)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("nothing to tamper with in " + collection));
  }

  static Snapshot with(
      Snapshot held, String database, String collection, Consumer<List<Kept>> how) {
    Map<String, Map<String, List<Kept>>> databases = new HashMap<>(held.databases());
    Map<String, List<Kept>> collections = new HashMap<>(databases.get(database));
    List<Kept> documents = new ArrayList<>(held.all(database, collection));
    how.accept(documents);
    collections.put(collection, documents);
    databases.put(database, collections);
    return new Snapshot(databases, held.facts());
  }

  /** Puts others in the place of every delivery of the first fact that fits. */
  static UnaryOperator<Snapshot> facts(Predicate<Fact> which, Function<Fact, List<Fact>> others) {
    return held -> {
      Fact found = held.facts().stream().filter(which).findFirst().orElseThrow();
      return new Snapshot(
          held.databases(),
          held.facts().stream()
              .flatMap(
                  each ->
                      each.id().equals(found.id()) ? others.apply(each).stream() : Stream.of(each))
              .toList());
    };
  }

  static Fact last(Snapshot held) {
    String stream = held.facts().getFirst().stream();
    return held.facts().stream()
        .filter(each -> each.stream().equals(stream))
        .max(Comparator.comparing(Fact::sequence))
        .orElseThrow();
  }

  static Fact numbered(Fact fact, long sequence) {
    return new Fact(
        fact.topic(),
        fact.partition(),
        fact.offset(),
        fact.id() + "-again",
        fact.source(),
        fact.type(),
        fact.matter(),
        sequence,
        fact.lawTime(),
        fact.body());
  }

  static Fact saying(Fact fact, String body) {
    return new Fact(
        fact.topic(),
        fact.partition(),
        fact.offset(),
        fact.id(),
        fact.source(),
        fact.type(),
        fact.matter(),
        fact.sequence(),
        fact.lawTime(),
        body);
  }

  static Fact called(Fact fact, String id) {
    return new Fact(
        fact.topic(),
        fact.partition(),
        fact.offset(),
        id,
        fact.source(),
        fact.type(),
        fact.matter(),
        fact.sequence(),
        fact.lawTime(),
        fact.body());
  }

  static Fact on(Fact fact, String topic) {
    return new Fact(
        topic,
        fact.partition(),
        fact.offset(),
        fact.id(),
        fact.source(),
        fact.type(),
        fact.matter(),
        fact.sequence(),
        fact.lawTime(),
        fact.body());
  }

  static BsonDocument part(BsonDocument document, String... path) {
    BsonDocument at = document;
    for (String name : path) {
      at = at.getDocument(name);
    }
    return at;
  }

  static BsonArray list(BsonDocument clue, String warnings) {
    return part(clue, "state", "warnings").getArray(warnings);
  }
}
