package casework.clue.adapter.mongo;

import casework.clue.application.Subjects;
import casework.clue.domain.ClueId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
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
  public void await(ClueId clue, String organ, UUID petition, UUID referral) {
    subjects.updateOne(
        Filters.eq("_id", clue.value()),
        Updates.combine(
            Updates.setOnInsert("organ", organ),
            Updates.setOnInsert("petition", petition),
            Updates.setOnInsert("referral", referral),
            Updates.setOnInsert("tries", 0),
            Updates.setOnInsert("askAt", machine.instant())),
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
        .map(
            each ->
                new Awaited(
                    new ClueId(each.get("_id", UUID.class)),
                    each.get("petition", UUID.class),
                    each.get("referral", UUID.class),
                    each.getInteger("tries") + 1));
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
  public Optional<List<Subject>> of(ClueId clue) {
    Document kept = subjects.find(Filters.eq("_id", clue.value())).first();
    if (kept == null || kept.getString("key") == null) {
      return Optional.empty();
    }
    return Optional.of(
        seal.open(
            clue,
            new SubjectSeal.Persons(
                kept.getString("key"), kept.getList("persons", Document.class))));
  }

  @Override
  public long waiting() {
    return subjects.countDocuments(Filters.exists("askAt"));
  }
}
