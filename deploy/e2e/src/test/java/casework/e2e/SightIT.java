package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import casework.demo.api.Description;
import casework.demo.api.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a county's officers learn of another county's matters, and of one that the city holds about
 * their own head: nothing, at any address, in any way of asking. The addresses are looked at before
 * those matters come up and afterwards; nothing may have changed.
 */
@ExtendWith(Town.Visit.class)
@Order(20)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class SightIT {

  private static final List<String> COUNTY =
      List.of(
          "county1-supervision",
          "county1-head",
          "county1-leader",
          "county1-viewer",
          "county1-lead",
          "county1-handler",
          "county1-intake");

  private static final String NOBODY = "00000000-0000-4000-8000-00000000feed";

  /** Words by which anything may be asked for that has no list of its own. */
  private static final List<String> PLAIN_WORDS =
      List.of(
          "open",
          "closed",
          "arrived",
          "handed-over",
          "in-disposal",
          "990301-JW",
          "letter",
          "registered",
          "disposed",
          "preliminary-started",
          "carried-over-closed");

  private final Town town;
  private final Sights sights;
  private final Description api;

  /** What must not be learnt, each with something of its form that there is not. */
  private final Map<String, String> secrets = new LinkedHashMap<>();

  private final List<String> hiddenIds = new ArrayList<>();
  private final List<String> hiddenNumbers = new ArrayList<>();
  private final List<String> askedFor = new ArrayList<>();
  private final Map<String, List<String>> hidden = new LinkedHashMap<>();

  /** What the county's officers are shown: before, afterwards, and asked about what is hidden. */
  private Map<String, Reply> before = Map.of();

  private Map<String, Reply> after = Map.of();
  private Map<String, Reply> asked = Map.of();
  private List<String> cityCountsBefore = List.of();
  private Set<String> plainAddresses = Set.of();
  private String ownClue = "";

  SightIT(Town town) {
    this.town = town;
    this.api = town.description();
    this.sights = new Sights(town.door, api);
  }

  @BeforeAll
  void somethingComesUpElsewhere() {
    String ownPetition =
        town.desk.refer(
            "county1",
            Desk.form("letter", "反映青禾县粮库问题", null, Desk.accused("边试禾", "青禾县粮库", "主任", "990301")));
    ownClue = town.desk.clueOf("county1", ownPetition);
    town.desk.distribute("county1", ownClue);
    town.time.settle();
    plainAddresses = sights.addresses(List.of(ownClue, ownPetition), PLAIN_WORDS);
    before = sights.look(COUNTY, plainAddresses);
    cityCountsBefore = cityCounts();

    hide(
        "city",
        false,
        Desk.form(
            "letter", "反映青禾县纪委监委书记扈维桢问题", null, Desk.accused("扈维桢", "青禾县纪委监委", "书记", "990301")));
    hide(
        "county2",
        true,
        Desk.form("web", "反映白塔县苗圃问题", null, Desk.accused("边试塔", "白塔县苗圃", "主任", "990302")));
    secrets.put("990302-JW", "990399-JW");
    secrets.put("990302-JW-D2", "990399-JW-D2");
    askedFor.addAll(List.of("990302-JW", "990302-JW-D2"));
    town.time.settle();
    after = sights.look(COUNTY, plainAddresses);
    asked = sights.look(COUNTY, secretAddresses());
  }

  /**
   * A matter that stays in hand, or one that goes as far as a case: one for every list there is.
   */
  private void hide(String organ, boolean filed, Map<String, Object> form) {
    String petition = town.desk.refer(organ, form);
    String clue = town.desk.clueOf(organ, petition);
    town.desk.distribute(organ, clue);
    town.desk.study(organ, clue, town.today().toString(), "PRELIMINARY");
    town.desk.clue(
        organ,
        "head",
        clue,
        "disposal",
        Map.of("method", "PRELIMINARY", "team", town.desk.team(organ)));
    if (filed) {
      town.desk.clue(
          organ,
          "handler",
          clue,
          "result",
          Map.of("kind", "FILED", "measures", List.of(), "filing", Map.of("persons", List.of(1))));
    }
    JsonNode detail = town.desk.clue(organ + "-supervision", clue);
    JsonNode result = detail.path("result");
    JsonNode register =
        town.door.get(organ + "-intake", "/api/petitions/" + petition).is(200).path("petition");
    hideId("/api/petitions", petition);
    hideId("/api/clues", clue);
    hideNumber(detail.path("line").path("number"));
    hideNumber(register.path("number"));
    if (filed) {
      hideId("/api/cases", result.path("caseId").asString());
      hideNumber(result.path("caseNumber"));
    }
    secrets.put(String.valueOf(form.get("title")), "反映不存在的问题");
    askedFor.add(detail.path("line").path("number").asString());
    askedFor.add(register.path("number").asString());
  }

  private void hideId(String kind, String id) {
    hidden.computeIfAbsent(kind, _ -> new ArrayList<>()).add(id);
    hiddenIds.add(id);
    secrets.put(id, NOBODY);
  }

  private void hideNumber(JsonNode number) {
    assertThat(number.asString()).isNotEmpty();
    hiddenNumbers.add(number.asString());
    secrets.put(number.asString(), number.asString().replaceAll("[0-9]+$", "9999"));
  }

  @Test
  void changesNothingThatACountySees() {
    List<String> differences = new ArrayList<>();
    before.forEach(
        (what, then) -> {
          String was = comparable(then);
          String is = comparable(of(after, what));
          if (!was.equals(is)) {
            differences.add(what + "\n  before: " + was + "\n  after:  " + is);
          }
        });
    assertThat(before.values()).filteredOn(reply -> reply.status() == 200).hasSizeGreaterThan(100);
    assertThat(differences).as("%s differences", differences.size()).isEmpty();
  }

  /** Rows of an audit chain that all share would tell by their places how much others do. */
  @Test
  void isNotCountedInTheTrailOfWhatTheCountyMaySee() {
    JsonNode trail =
        town.door.get("county1-head", "/api/clues/" + ownClue + "/why").is(200).path("trail");

    assertThat(trail).isNotEmpty();
    assertThat(trail.valueStream())
        .allSatisfy(
            row ->
                assertThat(row.propertyNames())
                    .containsExactlyInAnyOrder("at", "lawAt", "officer", "step", "outcome"));
  }

  @Test
  void isToldToNoOfficerOfTheCounty() {
    Map<String, Reply> shown = new LinkedHashMap<>(after);
    shown.putAll(asked);

    assertThat(leaks(shown)).isEmpty();
  }

  /** The same search, made with the eyes of one who may see: it must find what it looks for. */
  @Test
  void isSeenByTheCityWithTheSameSearch() {
    Set<String> addresses = new LinkedHashSet<>(plainAddresses);
    addresses.addAll(secretAddresses());

    assertThat(leaks(sights.look(List.of("city-supervision", "city-handler"), addresses)).keySet())
        .contains(
            "/api/clues",
            "/api/clues/{id}",
            "/api/clues/{id}/why",
            "/api/clues/export",
            "/api/clues/figures/{set}",
            "/api/clues/overview/rows",
            "/api/tasks",
            "/api/clues/tasks",
            "/api/cases",
            "/api/cases/{id}",
            "/api/petitions",
            "/api/petitions/{id}",
            "/api/petitions/{id}/why");
    assertThat(cityCounts())
        .hasSameSizeAs(cityCountsBefore)
        .doesNotContainAnyElementsOf(cityCountsBefore);
  }

  /** The numbers that the hidden matters are in, as the city reads them. */
  private List<String> cityCounts() {
    return Stream.of("/api/clues/overview", "/api/clues/figures", "/api/petitions/figures")
        .map(address -> town.door.get("city-supervision", address).is(200).toString())
        .toList();
  }

  @Test
  void isNoDifferentToACountyFromWhatThereIsNot() {
    List<String> differences = new ArrayList<>();
    Set<String> twins = new LinkedHashSet<>();
    asked.keySet().forEach(what -> twins.add(address(twin(what))));
    Map<String, Reply> nothing = sights.look(COUNTY, twins);
    asked.forEach(
        (what, reply) -> {
          String is = plain(reply);
          String none = plain(of(nothing, twin(what)));
          if (!is.equals(none)) {
            differences.add(what + "\n  hidden:  " + is + "\n  nothing: " + none);
          }
        });

    assertThat(asked).hasSizeGreaterThan(200);
    assertThat(differences).as("%s differences", differences.size()).isEmpty();
  }

  @Test
  void canBeChangedByNoOfficerOfTheCountyAndDoesNotShowInTheRefusal() {
    Queue<String> differences = new ConcurrentLinkedQueue<>();
    assertThat(hidden).hasSize(3);
    List<Operation> steps =
        api.operations("POST").stream().filter(each -> each.path().contains("{id}")).toList();
    Hands.each(
        steps,
        each -> {
          for (String id : hiddenBehind(each)) {
            for (String user : COUNTY) {
              Reply hidden = post(user, each, id);
              Reply nothing = post(user, each, NOBODY);
              if (!plain(hidden).equals(plain(nothing)) || hidden.status() < 400) {
                differences.add(user + " " + each + "\n  " + hidden + "\n  " + nothing);
              }
            }
          }
        });
    assertThat(differences).as("%s differences", differences.size()).isEmpty();
  }

  private List<String> hiddenBehind(Operation operation) {
    return hidden.entrySet().stream()
        .filter(each -> operation.path().startsWith(each.getKey() + "/"))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }

  private Reply post(String user, Operation operation, String id) {
    return town.door.post(
        user,
        operation.path(id),
        api.sample(operation.body()).toString(),
        Map.of("If-Match", "\"1\"", "Idempotency-Key", "e2e-sight"));
  }

  private Set<String> secretAddresses() {
    Set<String> all = sights.addresses(hiddenIds, askedFor);
    all.removeIf(address -> secrets.keySet().stream().noneMatch(asksFor(address)));
    return all;
  }

  private static java.util.function.Predicate<String> asksFor(String address) {
    return secret -> address.contains(Addresses.encoded(secret));
  }

  /**
   * By address as the description has it, an answer that tells a secret: one it was not asked
   * about, or by whose id it was asked and which it knows.
   */
  private Map<String, String> leaks(Map<String, Reply> shown) {
    List<String> told = new ArrayList<>(hiddenIds);
    told.addAll(hiddenNumbers);
    Map<String, String> leaks = new TreeMap<>();
    shown.forEach(
        (what, reply) -> {
          for (String secret : told) {
            boolean known = reply.status() < 400 && hiddenIds.contains(secret);
            boolean found = (reply.body() + reply.etag()).contains(secret);
            if (found && (known || !asksFor(what).test(secret))) {
              leaks.put(template(address(what)), what + " tells " + secret);
            }
          }
        });
    return leaks;
  }

  private static Reply of(Map<String, Reply> shown, String what) {
    return Objects.requireNonNull(shown.get(what), what);
  }

  private String template(String address) {
    String path = address.split("\\?")[0];
    return sights.operations().stream()
        .map(Operation::path)
        .filter(each -> path.matches(each.replaceAll("\\{[^}]+}", "[^/]+")))
        .min(Comparator.comparing(each -> each.contains("{") ? 1 : 0))
        .orElse(path);
  }

  private static String address(String what) {
    return what.substring(what.indexOf(' ') + 1);
  }

  /** The same question about something of the same form that there is not. */
  private String twin(String what) {
    return words(Map::keySet)
        .matcher(what)
        .replaceAll(found -> Matcher.quoteReplacement(standIn(found.group())));
  }

  private String standIn(String word) {
    return secrets.entrySet().stream()
        .filter(each -> Addresses.encoded(each.getKey()).equals(word) || each.getKey().equals(word))
        .map(each -> Addresses.encoded(each.getValue()))
        .findFirst()
        .orElseThrow();
  }

  /** What was said, but for the caller's own words in it. */
  private String plain(Reply reply) {
    String said = reply.status() + " " + reply.etag() + " " + reply.body();
    return words(
            all -> {
              Set<String> both = new LinkedHashSet<>(all.keySet());
              both.addAll(all.values());
              return both;
            })
        .matcher(said)
        .replaceAll("…");
  }

  /** Any of the words, as it is or as it stands in an address; the longest first. */
  private Pattern words(Function<Map<String, String>, Set<String>> which) {
    return Pattern.compile(
        which.apply(secrets).stream()
            .flatMap(word -> Stream.of(word, Addresses.encoded(word)))
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }

  /** Who has read it changes by the reading itself. */
  private static String comparable(Reply reply) {
    if (reply.type().contains("json") && reply.asked().endsWith("/why") && reply.status() == 200) {
      ObjectNode why = (ObjectNode) reply.json();
      why.remove("trail");
      return reply.status() + " " + reply.etag() + " " + why;
    }
    return reply.status() + " " + reply.etag() + " " + reply.body();
  }
}
