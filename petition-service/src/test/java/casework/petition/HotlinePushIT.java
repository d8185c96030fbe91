package casework.petition;

import static casework.petition.HotlineClient.anonymous;
import static casework.petition.HotlineClient.realName;
import static casework.petition.HotlineClient.with;
import static casework.petition.Office.CITY_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A record that a hotline pushes becomes one petition, whatever happens on the way. */
class HotlinePushIT extends HotlineSetting {

  @Test
  void becomesOnePetitionHoweverOftenItComes() {
    long before = petitions();

    JsonNode first = hotline().push(realName(serial)).is(201).json();
    JsonNode again = hotline().push(realName(serial)).is(201).json();

    assertThat(first.path("status").asString()).isEqualTo("registered");
    assertThat(first.path("replayed").asBoolean()).isFalse();
    assertThat(again.path("replayed").asBoolean()).isTrue();
    assertThat(again.path("receipt")).isEqualTo(first.path("receipt"));
    assertThat(first.path("receipt").asString()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    assertThat(petitions()).isEqualTo(before + 1);
    JsonNode petition =
        office.get(CITY_INTAKE, "/api/petitions/" + id(serial)).is(200).json().path("petition");
    assertThat(petition.path("channel").asString()).isEqualTo("web");
    assertThat(petition.path("problem").asString()).isEqualTo("integrity-01");
    assertThat(petition.toString()).contains("signed", "sensitive");
  }

  @Test
  void becomesOnePetitionThoughItComesManyTimesAtOnce() throws InterruptedException {
    long before = petitions();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        answers.add(senders.submit(() -> hotline().push(realName(serial))));
      }
      List<Boolean> replayed = new ArrayList<>();
      for (Future<Answer> each : answers) {
        JsonNode answer = get(each).is(201).json();
        assertThat(answer.path("status").asString()).isEqualTo("registered");
        replayed.add(answer.path("replayed").asBoolean());
      }
      // Whoever has been quicker to note it: one of them has made it a petition.
      assertThat(replayed).containsOnlyOnce(false);
    }
    assertThat(petitions()).isEqualTo(before + 1);
    soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("registered"));
  }

  private static Answer get(Future<Answer> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void isFinishedWhenItComesAgainAfterACrashBetweenItsTwoWrites() {
    String receipt = hotline().push(realName(serial)).is(201).json().path("receipt").asString();
    long before = petitions();
    database
        .getCollection("hotline_reports")
        .updateOne(
            Filters.eq("_id", id(serial)),
            Updates.set("state.state", new Document("is", "arrived")));

    JsonNode again = hotline().push(realName(serial)).is(201).json();

    assertThat(again.path("status").asString()).isEqualTo("registered");
    assertThat(again.path("receipt").asString()).isEqualTo(receipt);
    assertThat(petitions()).isEqualTo(before);
  }

  @Test
  void isAConflictWhereItsSerialHasSaidSomethingElse() {
    hotline().push(anonymous(serial)).is(201);
    long before = petitions();

    hotline().push(with(anonymous(serial), "text", "另一正文")).isProblem(409, "serial-used-otherwise");

    assertThat(petitions()).isEqualTo(before);
    hotline().push(anonymous(serial)).is(201);
  }

  @Test
  void isCheckedAndNotKeptInADryRun() {
    List<Long> before = kept();
    String body = Office.JSON.writeValueAsString(anonymous(serial));

    JsonNode answer = hotline().post("/api/hotline/reports?dryRun=true", body).is(200).json();

    assertThat(answer.path("status").asString()).isEqualTo("registered");
    assertThat(answer.has("receipt") && answer.path("receipt").isString()).isFalse();
    String unknown = Office.JSON.writeValueAsString(with(anonymous(serial), "problem", "999"));
    assertThat(
            hotline()
                .post("/api/hotline/reports?dryRun=true", unknown)
                .is(200)
                .json()
                .path("status")
                .asString())
        .isEqualTo("parked");
    assertThat(kept()).isEqualTo(before);
    hotline().get("/api/hotline/reports/" + serial).isProblem(404, "no-such-report");
  }

  /** How many there are of everything that a record leaves behind. */
  private List<Long> kept() {
    List<Long> counts = new ArrayList<>();
    for (String each : List.of("petitions", "hotline_reports", "receipts", "relays")) {
      counts.add(database.getCollection(each).countDocuments());
    }
    counts.add(
        vault.client().getDatabase(vault.database()).getCollection("reporters").countDocuments());
    return counts;
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(422, "implausible-value", change("reportType", "1")),
        Arguments.of(422, "invalid-value", change("reportType", "2")),
        Arguments.of(422, "invalid-value", change("site", "99")),
        Arguments.of(422, "invalid-value", change("title", " ")),
        Arguments.of(422, "invalid-value", change("serial", "mit Leerzeichen")),
        Arguments.of(422, "date-out-of-range", change("receivedOn", "2999-01-01")),
        Arguments.of(422, "wrong-value", change("receivedOn", "2020-02-30")),
        Arguments.of(400, "unknown-field", change("rank", "x")),
        Arguments.of(400, "unfit-text", change("text", "a\u0000b")),
        Arguments.of(422, "implausible-value", change(HotlinePushIT::badIdNumber)));
  }

  private static UnaryOperator<Map<String, Object>> change(String field, String value) {
    return record -> with(record, field, value);
  }

  private static UnaryOperator<Map<String, Object>> change(UnaryOperator<Map<String, Object>> how) {
    return how;
  }

  private static Map<String, Object> badIdNumber(Map<String, Object> record) {
    return with(
        with(record, "reportType", "1"),
        "reporter",
        Map.of(
            "name",
            "测",
            "idNumber",
            "110105194912310021",
            "mobile",
            "13800000000",
            "address",
            "路"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void isRefusedAndNotKeptWhereAValueIsWrong(
      int status, String code, UnaryOperator<Map<String, Object>> spoil) {
    long before = database.getCollection("hotline_reports").countDocuments();

    hotline().push(spoil.apply(anonymous(serial))).isProblem(status, code);

    assertThat(database.getCollection("hotline_reports").countDocuments()).isEqualTo(before);
  }

  @Test
  void goesUpUnreadWhereItIsAboutTheOrgansOwnHead() {
    Map<String, Object> head =
        Map.of("name", "隗采薇", "unit", "云川市纪委监委", "post", "书记", "region", "990300", "level", "02");
    Map<String, Object> record =
        with(with(realName(serial), "accused", List.of(head)), "text", "只有上级可以知道的文字");
    long before = petitions();

    JsonNode answer = hotline().push(record).is(201).json();
    assertThat(answer.path("status").asString()).isEqualTo("handed-up");
    assertThat(answer.path("receipt").isString()).isFalse();
    assertThat(hotline().push(record).is(201).json().path("replayed").asBoolean()).isTrue();

    assertThat(petitions()).isEqualTo(before);
    assertThat(Traces.of(database, vault).stored())
        .doesNotContain("只有上级可以知道的文字", "隗采薇\", \"unit\": \"云川市纪委监委\", \"post\": \"书记");
    assertThat(database.getCollection("relays").countDocuments()).isPositive();
    soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("handed-up"));
  }
}
