package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.local.RunningProduct.Ended;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./casework audit verify} on a store that somebody has laid hands on. */
@ExtendWith(Town.Visit.class)
@Order(80)
class AuditIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Town town;

  AuditIT(Town town) {
    this.town = town;
  }

  /** Nobody works while the store is tampered with, and each chain is covered by the other. */
  @BeforeEach
  void isQuiet() {
    town.desk.register(
        "city",
        Desk.form("letter", "反映路灯所问题", null, Desk.accused("边试灯", "云川市路灯管理所", "所长", "990300")));
    town.time.settle();
    await("checkpoints at the other service")
        .atMost(PATIENCE)
        .until(() -> covered("petition") >= 2 && covered("clue") >= 2);
  }

  @Test
  void passesWhereNobodyHasTouchedAnything() {
    Ended verdict = verify();

    assertThat(verdict.code()).as(verdict.output()).isZero();
    assertThat(verdict.output())
        .containsPattern("petition\\S* +[1-9]")
        .containsPattern("clue\\S* +[1-9]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"petition", "clue"})
  void namesTheRowThatWasChanged(String service) {
    MongoCollection<Document> chain = town.store().audit(service);
    Document row = chain.find().sort(Sorts.ascending("_id")).skip(1).first();
    assertThat(row).isNotNull();

    chain.updateOne(
        Filters.eq("_id", row.get("_id")), Updates.set("entry.actor", "990300-JW-O099"));
    Ended verdict;
    try {
      verdict = verify();
    } finally {
      chain.replaceOne(Filters.eq("_id", row.get("_id")), row);
    }

    assertThat(verdict.code()).as(verdict.output()).isEqualTo(1);
    assertThat(verdict.output()).contains("row " + row.get("_id") + " was changed");
    assertThat(verify().code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"petition", "clue"})
  void findsACutOffTailThroughTheOtherServicesCheckpoint(String service) {
    MongoCollection<Document> chain = town.store().audit(service);
    long from = covered(service);
    List<Document> tail = chain.find(Filters.gte("_id", from)).into(new ArrayList<>());
    assertThat(tail).isNotEmpty();

    chain.deleteMany(Filters.gte("_id", from));
    Ended verdict;
    try {
      verdict = verify();
    } finally {
      chain.insertMany(tail);
    }

    String other = service.equals("petition") ? "clue" : "petition";
    assertThat(verdict.code()).as(verdict.output()).isEqualTo(1);
    assertThat(verdict.output()).contains("row " + from + " is gone: " + other);
    assertThat(verify().code()).isZero();
  }

  /** How far a service's chain is covered by checkpoints that the other keeps. */
  private long covered(String service) {
    String other = service.equals("petition") ? "clue" : "petition";
    Document last =
        town.store()
            .database(other)
            .getCollection("checkpoints")
            .find(Filters.regex("service", "^" + service))
            .sort(Sorts.descending("position"))
            .first();
    return last == null ? 0 : last.getLong("position");
  }

  private Ended verify() {
    return town.product().listen(List.of("audit", "verify"));
  }
}
