package casework.petition;

import casework.petition.vault.adapter.mongo.VaultStore;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/** Everything the service has written down, as text to be searched. */
record Traces(MongoDatabase database, MongoDatabase vault) {

  /** Collections in which what is refused may leave a row, or that move by themselves. */
  private static final Set<String> RESTLESS =
      Set.of(
          "audit",
          "audit_head",
          "checkpoints",
          "leases",
          "directory",
          "inbox",
          "inbox_waiting",
          "petition_changes",
          // What follows from what was registered before comes in its own time.
          "duplicate_traces",
          "duplicates");

  static Traces of(MongoDatabase database, VaultStore vault) {
    return new Traces(database, vault.client().getDatabase(vault.database()));
  }

  /** Petitions, receipts, numbers and reporters as they stand, but for what is on its way out. */
  List<String> matters() {
    List<String> all = new ArrayList<>();
    for (MongoDatabase each : List.of(database, vault)) {
      for (String name : new TreeSet<>(names(each))) {
        if (!RESTLESS.contains(name) && !name.startsWith("audit")) {
          for (Document row : each.getCollection(name).find()) {
            row.remove("outbox");
            row.remove("pendingSince");
            all.add(name + " " + row.toJson());
          }
        }
      }
    }
    return all;
  }

  /** Every document of every collection. */
  String stored() {
    StringBuilder text = new StringBuilder();
    for (MongoDatabase each : List.of(database, vault)) {
      for (String name : names(each)) {
        each.getCollection(name)
            .find()
            .forEach(row -> text.append(name).append(' ').append(row.toJson()).append('\n'));
      }
    }
    return text.toString();
  }

  /** Every event of the petitions' topic, headers included. */
  static String said() {
    StringBuilder text = new StringBuilder();
    try (HeardRecords heard = TestBroker.listen("casework.petition.v1")) {
      heard
          .all()
          .forEach(
              record -> {
                text.append(record.key()).append(' ');
                record
                    .headers()
                    .forEach(
                        header ->
                            text.append(header.key())
                                .append('=')
                                .append(new String(header.value(), StandardCharsets.UTF_8))
                                .append(' '));
                text.append(new String(record.value(), StandardCharsets.UTF_8)).append('\n');
              });
    }
    return text.toString();
  }

  private static List<String> names(MongoDatabase of) {
    return of.listCollectionNames().into(new ArrayList<>());
  }
}
