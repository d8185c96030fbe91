package casework.inspection;

import static casework.inspection.Desk.CITY;
import static casework.inspection.Desk.COUNTY;
import static casework.inspection.Desk.head;
import static casework.inspection.Desk.inspector;
import static casework.inspection.Desk.keeper;
import static casework.inspection.Desk.lead;
import static casework.inspection.Desk.leader;
import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.tokens.TestOfficer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The numbers of open problems are those of the rows behind them, on every day. */
@InspectionApp
class OverviewIT {

  private static final List<String> COLOURS = List.of("green", "blue", "yellow", "red");

  @Autowired Desk desk;

  @BeforeEach
  void knowOrgans() {
    desk.knowOrgans();
  }

  @Test
  void tellsAsManyAsThereAreRows() {
    String round = desk.enteredRound("overview");
    List<String> problems = desk.problems(round, "open", 7);
    isAsTheRows("reported, with no clock");
    desk.fedBack(round);
    long before = sum(lead(COUNTY));
    problems.subList(1, 6).forEach(desk::supervised);
    isAsTheRows("supervised by a department");
    step(
        problems.get(1),
        "pauses",
        Map.of("from", desk.today().toString(), "reason", "awaiting-other-organ"));
    step(problems.get(2), "extension", Map.of("months", 1));
    desk.cleared(problems.get(3));
    step(problems.get(4), "voiding", Map.of("reason", "entered-twice"));
    isAsTheRows("paused, extended, cleared and voided");
    assertThat(sum(lead(COUNTY)) - before).isEqualTo(3);

    long colours = 0;
    for (int weeks = 0; weeks < 24; weeks++) {
      desk.moveTo(desk.today().plusDays(8));
      colours = Math.max(colours, isAsTheRows("after " + weeks + " weeks"));
    }
    assertThat(colours).as("colours of one day").isGreaterThan(1);
  }

  private long sum(TestOfficer who) {
    return numbers(who).values().stream().mapToLong(Long::longValue).sum();
  }

  private void step(String problem, String step, Map<String, Object> body) {
    desk.done(leader(CITY), "/api/inspections/problems/" + problem, step, body);
  }

  /** To whole organs by the tallies, to a department one by one. */
  private long isAsTheRows(String when) {
    desk.settled();
    for (TestOfficer who :
        List.of(head(CITY), inspector(CITY), head(COUNTY), lead(COUNTY), keeper(COUNTY))) {
      assertThat(numbers(who)).as("%s: %s", when, who).isEqualTo(rows(who));
    }
    return numbers(head(CITY)).keySet().stream()
        .map(each -> each.substring(each.lastIndexOf(' ')))
        .distinct()
        .count();
  }

  private Map<String, Long> numbers(TestOfficer who) {
    Map<String, Long> numbers = new TreeMap<>();
    for (JsonNode organ : desk.get(who, "/api/inspections/overview").json().path("organs")) {
      for (JsonNode line : organ.path("departments")) {
        String of = organ.path("organ").asString() + " " + line.path("department").asString("none");
        long coloured = 0;
        for (String colour : COLOURS) {
          long number = line.path(colour).asLong();
          coloured += number;
          numbers.merge(of + " " + colour, number, Long::sum);
        }
        numbers.merge(of + " plain", line.path("open").asLong() - coloured, Long::sum);
      }
    }
    numbers.values().removeIf(number -> number == 0);
    return numbers;
  }

  private Map<String, Long> rows(TestOfficer who) {
    Map<String, Long> rows = new TreeMap<>();
    JsonNode page = desk.get(who, "/api/inspections/problems?cleared=false&limit=200").json();
    assertThat(page.path("next").isMissingNode() || page.path("next").isNull()).isTrue();
    for (JsonNode row : page.path("items")) {
      rows.merge(
          row.path("organ").asString()
              + " "
              + row.path("department").asString("none")
              + " "
              + row.path("colour").asString("plain").toLowerCase(Locale.ROOT),
          1L,
          Long::sum);
    }
    return rows;
  }
}
