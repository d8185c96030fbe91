package casework.petition;

import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.accused;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.kernel.Role;
import casework.testkit.contracts.ContractFiles;
import casework.testkit.history.Said;
import casework.testkit.history.World;
import casework.testkit.kafka.TestBroker;
import casework.testkit.tokens.TestOfficer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One world's history, told late, doubled and out of turn, leaves the same petitions, each with the
 * same steps behind it, as the same history told in its order, once: closed with their last clue,
 * open again with one that is reopened. A world that differs is found again by its seed.
 */
@PetitionApp
class WorldIT {

  private static final int WORLDS = 12;

  /** As many as a world has lives at most. */
  private static final int PETITIONS = 3;

  /** What a petition has from this service, which makes the worlds one after the other. */
  private static final List<String> OWN = List.of("id", "number");

  /** What the others' facts do to a petition; who has looked meanwhile makes no difference. */
  private static final Set<String> DONE = Set.of("closure", "reopening");

  /** What a petition says itself is its own to say; the history tells what the others say. */
  private static final Set<String> HEARD =
      ContractFiles.of("petition-service").listens().keySet().stream()
          .filter(topic -> !topic.equals("casework.petition.v1"))
          .collect(Collectors.toUnmodifiableSet());

  private static final TestOfficer ADMINISTRATOR =
      TestOfficer.anOfficer("990300-JW-O041").of("990300-JW").as(Role.SYSTEM_ADMIN);

  @Autowired Office office;

  @BeforeAll
  static void thereAreTopics() {
    TestBroker.topics("casework.clue.v1");
  }

  /** A world whose petitions have been registered and referred here. */
  private World world(long seed, String salt) {
    Map<String, UUID> known = new HashMap<>();
    for (int n = 0; n < PETITIONS; n++) {
      UUID id = office.register(CITY_INTAKE, unlike(seed, n)).is(201).id();
      office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
      JsonNode referred = office.step(CITY_INTAKE, id, "referrals", Map.of()).is(200).json();
      known.put("petition-" + n, id);
      known.put("referral-" + n, UUID.fromString(referred.at("/referrals/0/id").asString()));
    }
    return World.of(seed, salt, known);
  }

  // Nothing may be taken for a repetition of anything else: that would be a history of its own.
  private static Map<String, Object> unlike(long seed, int n) {
    Map<String, Object> accused = accused("测" + Character.toString(0x4e00 + (int) seed * 31 + n));
    accused.put("unit", "示例" + UUID.randomUUID() + "局");
    return with(
        with(anonymous(), "text", UUID.randomUUID().toString()), "accused", List.of(accused));
  }

  private static void tell(List<Said> said) {
    Said.tell(said, HEARD);
  }

  private void settled() {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () ->
                assertThat(office.get(ADMINISTRATOR, "/internal/settled").text())
                    .contains("\"settled\":true"));
  }

  /** The petitions of the world as they stand and what was done to them, but for their numbers. */
  private List<String> seen(World world) {
    return world.all("petition").stream()
        .map(
            id -> {
              JsonNode petition = detail(id).path("petition");
              List<String> steps =
                  office
                      .get(CITY_HEAD, "/api/petitions/" + id + "/why")
                      .is(200)
                      .json()
                      .path("trail")
                      .findValuesAsString("step")
                      .stream()
                      .filter(DONE::contains)
                      .sorted()
                      .toList();
              return id + " " + ((ObjectNode) petition.deepCopy()).without(OWN) + " " + steps;
            })
        .map(world::plain)
        .sorted()
        .toList();
  }

  private JsonNode detail(String id) {
    return office.get(CITY_HEAD, "/api/petitions/" + id).is(200).json();
  }

  @Test
  void isTheSameHoweverLateDoubledAndOutOfTurnItIsTold() {
    List<World> once = worlds("once");
    List<World> late = worlds("late");
    once.forEach(each -> tell(each.inOrder()));
    late.forEach(each -> tell(each.disturbed()));
    settled();

    for (int seed = 0; seed < WORLDS; seed++) {
      assertThat(seen(late.get(seed))).as("seed %s", seed).isEqualTo(seen(once.get(seed)));
    }
    assertThat(once.stream().map(this::seen).toList().toString())
        .contains("clue-struck-off", "clue-voided", "reopening", "\"status\":\"referred\"");
  }

  /** The negative control: facts that do not say which they are come to something else. */
  @Test
  void wouldNotBeForWhoeverGoesByWhatComesIn() {
    List<World> once = worlds("control-once");
    List<World> lost = worlds("control-lost");
    once.forEach(each -> tell(each.inOrder()));
    lost.forEach(each -> tell(each.withoutPlaces()));
    settled();

    assertThat(lost.stream().map(this::states).toList())
        .isNotEqualTo(once.stream().map(this::states).toList());
  }

  /** How each ended: that two clues are called otherwise would make a difference by itself. */
  private List<String> states(World world) {
    return world.all("petition").stream()
        .map(id -> world.plain(id) + " " + detail(id).at("/petition/status").asString())
        .sorted()
        .toList();
  }

  private List<World> worlds(String salt) {
    return LongStream.range(0, WORLDS).mapToObj(seed -> world(seed, salt)).toList();
  }
}
