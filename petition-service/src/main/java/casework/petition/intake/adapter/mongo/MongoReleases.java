package casework.petition.intake.adapter.mongo;

import casework.petition.intake.application.Releases;
import casework.petition.intake.domain.PetitionId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One small document for each petition that is being emptied; mostly there are none. */
@Component
final class MongoReleases implements Releases {

  private static final int TOGETHER = 500;

  private final MongoCollection<Document> releases;
  private final InstantSource machine;

  MongoReleases(MongoDatabase database, InstantSource machineTime) {
    this.releases = database.getCollection("releases");
    this.machine = machineTime;
  }

  @Override
  public void note(PetitionId petition) {
    releases.updateOne(
        Filters.eq("_id", petition.value()),
        Updates.set("since", machine.instant()),
        new UpdateOptions().upsert(true));
  }

  @Override
  public List<PetitionId> notedBefore(Instant instant) {
    return releases
        .find(Filters.lt("since", instant))
        .limit(TOGETHER)
        .map(each -> new PetitionId(each.get("_id", UUID.class)))
        .into(new ArrayList<>());
  }

  @Override
  public void strike(PetitionId petition) {
    releases.deleteOne(Filters.eq("_id", petition.value()));
  }
}
