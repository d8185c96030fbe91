package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import casework.e2e.hotline.HotlineLedger;
import casework.e2e.hotline.SimulatorProcess;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A hotline in a process of its own hands reports in to the running product, with all its faults,
 * while it and the service are killed at random. 300 reports unless {@code
 * -Dcasework.e2e.hotline.reports=10000} says otherwise; the seed is printed and can be given again
 * as {@code -Dcasework.e2e.hotline.seed}.
 */
@ExtendWith(Town.Visit.class)
@Order(300)
class HotlineIT {

  private static final int REPORTS = Integer.getInteger("casework.e2e.hotline.reports", 300);
  private static final long SEED =
      Long.getLong("casework.e2e.hotline.seed", System.currentTimeMillis());
  private static final int KILLS = Math.max(2, REPORTS / 300);

  private final Town town;

  /** On which nobody else has reported: the books are compared day by day. */
  private final String day;

  HotlineIT(Town town) {
    this.town = town;
    this.day = town.today().minusDays(2).toString();
  }

  @Test
  void losesNothingDoesNothingTwiceAndTellsEverythingInOrder() throws Exception {
    Path directory = town.product().data().resolve("hotline");
    Map<String, String> settings = HotlineSettings.of(town, directory.resolve("ledger"));
    settings.put("reports", String.valueOf(REPORTS));
    settings.put("day", day);
    settings.put("seed", String.valueOf(SEED));
    SimulatorProcess simulator = new SimulatorProcess(directory, settings);

    int ended = pushUnderKills(simulator);

    assertThat(ended).as("reconciliation; seed %d%n%s", SEED, simulator.said()).isZero();
    try (HotlineLedger ledger =
        new HotlineLedger(Path.of(Objects.requireNonNull(settings.get("ledger"))))) {
      assertThat(ledger.promises()).as("seed %d", SEED).hasSize(REPORTS);
      assertThat(ledger.gaps()).as("call-backs in order, seed %d", SEED).isEmpty();
      // It is told of what others have handed in for it, too.
      Map<String, List<String>> tellings = ledger.tellings();
      ledger
          .promises()
          .forEach(
              (serial, promised) ->
                  assertThat(tellings.getOrDefault(serial, List.of("nothing")).getFirst())
                      .as("call-back of %s, seed %d", serial, SEED)
                      .isEqualTo(promised));
      assertEachOnce(ledger);
    }
    takeOneOut();
    assertThat(simulator.run("compare", 2)).as("the control: one taken out by hand").isEqualTo(3);
  }

  /**
   * The hotline and the service are killed in turn, each at a random moment; the last one stays.
   */
  private int pushUnderKills(SimulatorProcess simulator) throws InterruptedException {
    System.out.printf("hotline: %d reports, %d kills, seed %d%n", REPORTS, KILLS, SEED);
    Random dice = new Random(SEED);
    Process hotline = simulator.start("push");
    for (int i = 0; i < KILLS; i++) {
      if (hotline.waitFor(2_000 + dice.nextInt(6_000), TimeUnit.MILLISECONDS)) {
        break;
      }
      if (i % 2 == 0) {
        // One that is not up again yet could not be taken from anybody.
        town.product().awaitReady("petition-service", Duration.ofMinutes(2));
        town.product().kill("petition-service");
      } else {
        hotline.destroyForcibly().waitFor();
        hotline = simulator.start("push");
      }
    }
    if (!hotline.waitFor(20 + REPORTS / 200, TimeUnit.MINUTES)) {
      hotline.destroyForcibly();
    }
    town.product().awaitReady("petition-service", Duration.ofMinutes(2));
    return hotline.waitFor();
  }

  /** Of what was promised as registered, one petition each; of what is parked, none. */
  private void assertEachOnce(HotlineLedger ledger) {
    Map<String, List<Document>> bySerial = new HashMap<>();
    var reports = town.store().database("petition").getCollection("hotline_reports");
    for (Document each : reports.find(Filters.eq("seek.hotline", "12388-990300"))) {
      String serial = each.get("seek", Document.class).getString("serial");
      bySerial.computeIfAbsent(serial, _ -> new ArrayList<>()).add(each);
    }
    var petitions = town.store().database("petition").getCollection("petitions");
    ledger
        .promises()
        .forEach(
            (serial, status) -> {
              List<Document> found = bySerial.getOrDefault(serial, List.of());
              assertThat(found).as("%s, seed %d", serial, SEED).hasSize(1);
              long there = petitions.countDocuments(Filters.eq("_id", found.getFirst().get("_id")));
              assertThat(there)
                  .as("%s, %s, seed %d", serial, status, SEED)
                  .isEqualTo(status.equals("registered") ? 1 : 0);
            });
  }

  private void takeOneOut() {
    var reports = town.store().database("petition").getCollection("hotline_reports");
    Document one =
        reports
            .find(
                Filters.and(
                    Filters.eq("seek.hotline", "12388-990300"),
                    Filters.eq("seek.receivedOn", day),
                    Filters.eq("seek.status", "registered")))
            .first();
    Object id = Objects.requireNonNull(one, "a registered report").get("_id");
    town.store().database("petition").getCollection("petitions").deleteOne(Filters.eq("_id", id));
  }
}
