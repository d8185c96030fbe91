package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A petition's whole way, from the counter to the striking-off, through the gateway. */
@ExtendWith(Town.Visit.class)
@Order(10)
class MainPathJourneyIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Town town;
  private final Desk desk;

  MainPathJourneyIT(Town town) {
    this.town = town;
    this.desk = town.desk;
  }

  static Stream<Arguments> channelsAndReporters() {
    return Stream.of(
        Arguments.of("letter", null, "anonymous"),
        Arguments.of("visit", Desk.person("安试路"), "claimed-realname"),
        Arguments.of("web", Desk.unit("云川市试言有限公司"), "claimed-realname"),
        Arguments.of("phone", null, "anonymous"));
  }

  @ParameterizedTest
  @MethodSource("channelsAndReporters")
  void registersAPetitionOfEveryChannel(
      String channel, @Nullable Map<String, String> reporter, String nameStatus) {
    Map<String, Object> form =
        Desk.form(
            channel, "反映渡口所所长边试舟问题", reporter, Desk.accused("边试舟", "云川市渡口管理所", "所长", "990300"));

    JsonNode registered = desk.register("city", form);

    assertThat(registered.path("receipt").asString()).hasSizeGreaterThanOrEqualTo(13);
    assertThat(registered.path("petition").path("status").asString()).isEqualTo("registered");
    assertThat(registered.path("petition").path("nameStatus").asString()).isEqualTo(nameStatus);
    assertThat(registered.path("petition").path("channel").asString()).isEqualTo(channel);
  }

  @Test
  void returnsTheSameReceiptOnAReplay() {
    Map<String, Object> form =
        Desk.form("web", "反映重复提交问题", null, Desk.accused("边试澜", "云川市渡口管理所", "会计", "990300"));
    Map<String, String> key = Map.of("Idempotency-Key", Desk.key());

    JsonNode first = town.door.post("city-intake", "/api/petitions", form, key).is(201);
    Reply again = town.door.post("city-intake", "/api/petitions", form, key);

    assertThat(again.json().path("receipt")).isEqualTo(first.path("receipt"));
    assertThat(again.json().path("petition").path("id"))
        .isEqualTo(first.path("petition").path("id"));
  }

  @Test
  void leadsFromThePetitionToItsClosing() {
    String petition = petitionReferredUnder(TRACE);
    String clue = desk.clueOf("city", petition);
    carriesOneTraceFromTheCommandToTheClue(clue);

    desk.distribute("city", clue);
    desk.study("city", clue, "2020-02-03", "PRELIMINARY");
    desk.clue(
        "city",
        "head",
        clue,
        "disposal",
        Map.of("method", "PRELIMINARY", "team", desk.team("city")));
    desk.clue(
        "city", "handler", clue, "result", Map.of("kind", "CONCLUDED", "measures", List.of()));
    JsonNode struckOff = desk.clue("city", "supervision", clue, "striking-off", Map.of());

    assertThat(struckOff.path("line").path("status").asString()).isEqualTo("struck-off");
    assertThat(struckOff.path("line").path("number").asString()).isNotEmpty();
    explainsItself(clue);
    closesByItself(petition, clue);
  }

  private static final String TRACE = HexFormat.of().formatHex(randomBytes());

  private static byte[] randomBytes() {
    UUID id = UUID.randomUUID();
    return java.nio.ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private String petitionReferredUnder(String trace) {
    String petition =
        desk.register(
                "city",
                Desk.form(
                    "visit",
                    "反映水库管理站站长违规经商问题",
                    Desk.person("安试远"),
                    Desk.accused("边试川", "云川市水库管理站", "站长", "990300")))
            .path("petition")
            .path("id")
            .asString();
    desk.petition("city", petition, "acceptance", Map.of("category", "accusation"));
    desk.step(
        "city-intake",
        "/api/petitions/" + petition,
        "referrals",
        Map.of(),
        Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));
    return petition;
  }

  private void carriesOneTraceFromTheCommandToTheClue(String clue) {
    Document arrival =
        await("the audit row of the clue's arrival")
            .atMost(PATIENCE)
            .until(
                () -> town.store().audit("clue").find(Filters.eq("entry.matter", clue)).first(),
                java.util.Objects::nonNull);
    List<Document> referral =
        town.store()
            .audit("petition")
            .find(Filters.regex("entry.traceparent", TRACE))
            .into(new java.util.ArrayList<>());

    assertThat(arrival.get("entry", Document.class).getString("traceparent")).contains(TRACE);
    assertThat(referral).isNotEmpty();
  }

  private void explainsItself(String clue) {
    desk.clue("city-head", clue);
    JsonNode why = town.door.get("city-supervision", "/api/clues/" + clue + "/why").is(200);

    assertThat(why.path("steps").valueStream())
        .extracting(step -> step.path("officer").asString())
        .contains(
            desk.officer("city-supervision"),
            desk.officer("city-head"),
            desk.officer("city-lead"),
            desk.officer("city-leader"),
            desk.officer("city-handler"));
    Set<String> clocks =
        why.path("clocks")
            .valueStream()
            .map(clock -> clock.path("stage").asString())
            .collect(Collectors.toSet());
    assertThat(clocks).containsExactlyInAnyOrder("DISPOSAL", "PRELIMINARY");
    assertThat(why.path("clocks").valueStream())
        .allSatisfy(clock -> assertThat(clock.path("facts")).isNotEmpty());
    assertThat(why.path("trail").valueStream())
        .anySatisfy(
            row -> {
              assertThat(row.path("outcome").asString()).isEqualTo("READ");
              assertThat(row.path("officer").asString())
                  .isEqualTo(desk.officer("city-supervision"));
            });
  }

  private void closesByItself(String petition, String clue) {
    JsonNode closed =
        await("the petition's closing")
            .atMost(PATIENCE)
            .until(
                () ->
                    town.door
                        .get("city-intake", "/api/petitions/" + petition)
                        .is(200)
                        .path("petition"),
                each -> each.path("status").asString().equals("closed"));

    assertThat(closed.path("referrals").path(0).path("clue").asString()).isEqualTo(clue);
  }

  @Test
  void refusesASecondSignatureOnWhatHasChanged() {
    String clue =
        desk.clueOf(
            "city",
            desk.refer(
                "city",
                Desk.form(
                    "phone", "反映粮站站长问题", null, Desk.accused("边试麦", "云川市城北粮站", "站长", "990300"))));
    String seen = town.door.get("city-supervision", "/api/clues/" + clue).etag();
    Map<String, String> ifMatch = Map.of("If-Match", seen);
    String path = "/api/clues/" + clue + "/registration";

    town.door.post("city-supervision", path, Map.of(), ifMatch).is(200);
    Reply second = town.door.post("city-supervision", path, Map.of(), ifMatch);

    assertThat(second.status()).isEqualTo(412);
    assertThat(second.problem()).isEqualTo("stale-revision");
  }
}
