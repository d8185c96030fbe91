package casework.clue.adapter.mongo;

import casework.clue.application.Subjects;
import casework.clue.domain.ClueId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Subjects in the collection {@code subjects}, one document per clue, apart from the clue so that
 * an answer that comes late does not make an officer's step stale. Every text is sealed under the
 * clue's own data key.
 */
@Component
final class SealedSubjects implements Subjects {

  private static final Duration TAKEN = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final MongoCollection<Document> subjects;
  private final SubjectSeal seal;
  private final InstantSource machine;
  private final List<Runnable> awaited = new CopyOnWriteArrayList<>();

  SealedSubjects(
      MongoDatabase database, SubjectSeal seal, @Qualifier("machineTime") InstantSource machine) {
    this.subjects = database.getCollection("subjects");
    this.seal = seal;
    this.machine = machine;
  }

  @Override
  public void await(ClueId clue, String organ, Whence whence) {
    List<Bson> updates = new ArrayList<>();
    updates.add(Updates.setOnInsert("organ", organ));
    updates.add(Updates.setOnInsert("tries", 0));
    updates.add(Updates.setOnInsert("askAt", machine.instant()));
    switch (whence) {
      case Whence.Referral it -> {
        updates.add(Updates.setOnInsert("petition", it.petition()));
        updates.add(Updates.setOnInsert("referral", it.referral()));
      }
      case Whence.Directory it -> {
        SubjectSeal.Persons sealed = seal.close(clue, it.cadres());
        updates.add(Updates.setOnInsert("key", sealed.key()));
        updates.add(Updates.setOnInsert("persons", sealed.persons()));
      }
    }
    subjects.updateOne(
        Filters.eq("_id", clue.value()),
        Updates.combine(updates),
        new UpdateOptions().upsert(true));
    awaited.forEach(Runnable::run);
  }

  @Override
  public void whenAwaited(Runnable each) {
    awaited.add(each);
  }

  @Override
  public Optional<Awaited> takeDue() {
    Instant now = machine.instant();
    return Optional.ofNullable(
            subjects.findOneAndUpdate(
                Filters.lte("askAt", now),
                Updates.combine(Updates.set("askAt", now.plus(TAKEN)), Updates.inc("tries", 1)),
                new FindOneAndUpdateOptions().sort(Sorts.ascending("askAt"))))
        .map(this::awaited);
  }

  private Awaited awaited(Document due) {
    ClueId clue = new ClueId(due.get("_id", UUID.class));
    UUID petition = due.get("petition", UUID.class);
    Whence whence =
        petition == null
            ? new Whence.Directory(persons(clue, due))
            : new Whence.Referral(petition, due.get("referral", UUID.class));
    return new Awaited(clue, whence, due.getInteger("tries") + 1);
  }

  private List<Subject> persons(ClueId clue, Document kept) {
    String key = kept.getString("key");
    return key == null
        ? List.of()
        : seal.open(clue, new SubjectSeal.Persons(key, kept.getList("persons", Document.class)));
  }

  @Override
  public void keep(ClueId clue, List<Subject> found) {
    SubjectSeal.Persons sealed = seal.close(clue, found);
    subjects.updateOne(
        Filters.eq("_id", clue.value()),
        Updates.combine(
            Updates.set("key", sealed.key()),
            Updates.set("persons", sealed.persons()),
            Updates.unset("askAt")));
  }

  @Override
  public void bring(ClueId clue, String organ, List<Subject> brought) {
    SubjectSeal.Persons sealed = seal.close(clue, brought);
    subjects.updateOne(
        Filters.eq("_id", clue.value()),
        Updates.combine(
            Updates.setOnInsert("organ", organ),
            Updates.setOnInsert("key", sealed.key()),
            Updates.setOnInsert("persons", sealed.persons())),
        new UpdateOptions().upsert(true));
  }

  @Override
  public void later(Awaited awaited) {
    Duration wait = Duration.ofSeconds(1L << Math.min(awaited.tries(), 9));
    Instant next = machine.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    subjects.updateOne(
        Filters.and(Filters.eq("_id", awaited.clue().value()), Filters.exists("askAt")),
        Updates.set("askAt", next));
  }

  @Override
  public Told of(ClueId clue) {
    Document kept = subjects.find(Filters.eq("_id", clue.value())).first();
    return kept == null
        ? new Told(false, List.of())
        : new Told(!kept.containsKey("askAt"), persons(clue, kept));
  }

  @Override
  public long waiting() {
    return subjects.countDocuments(Filters.exists("askAt"));
  }

  @Override
  public long unknown() {
    return subjects.countDocuments(
        Filters.and(Filters.exists("askAt"), Filters.exists("persons", false)));
  }

  @Override
  public Set<ClueId> about(String cadre) {
    return clues(Filters.in("persons.cadreIndex", seal.ofCadre(cadre)));
  }

  @Override
  public Set<ClueId> aboutSomebodyCalled(String name) {
    return clues(
        Filters.elemMatch(
            "persons",
            Filters.and(
                Filters.in("nameIndex", seal.ofName(name)), Filters.exists("cadreIndex", false))));
  }

  private Set<ClueId> clues(Bson condition) {
    Set<ClueId> found = new LinkedHashSet<>();
    subjects
        .find(condition)
        .projection(Projections.include("_id"))
        .forEach(each -> found.add(new ClueId(each.get("_id", UUID.class))));
    return found;
  }
}
