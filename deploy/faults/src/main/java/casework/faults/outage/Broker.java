package casework.faults.outage;

import casework.faults.Extent;
import casework.faults.FaultTest;
import casework.faults.Report;
import casework.faults.ground.Client;
import casework.faults.ground.Forms;
import casework.faults.ground.Ground;
import casework.faults.ground.Ledger;
import casework.faults.ground.Reply;
import casework.faults.ground.Signals;
import casework.faults.ground.Twin;
import casework.faults.work.Load;
import casework.faults.work.Load.FirstTry;
import casework.faults.work.Verdict;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * R3: the broker is killed again and again, and then hangs for long, while petitions come in. None
 * is turned away; what could not be told is told when it is back.
 */
public final class Broker implements FaultTest {

  private static final String KAFKA = "kafka";
  private static final Duration LONGEST_AWAY = Duration.ofSeconds(60);
  private static final Duration PERCEPTIBLE = Duration.ofSeconds(2);
  private static final Pattern OLDEST =
      Pattern.compile("(?m)^casework_outbox_oldest_seconds(?:\\{[^}]*})? ([0-9.eE+-]+)$");

  @Override
  public String name() {
    return "broker";
  }

  @Override
  public String what() {
    return "kill -9 of the broker, then a long outage, while petitions come in";
  }

  @Override
  public Report run(Ground ground, Extent extent, long seed) {
    Report report = new Report(name(), seed);
    Random random = new Random(seed);
    int rate = extent.of(5, 50);
    Ledger ledger = ground.ledger();
    Load quiet = new Load(ground, ledger, rate, false).start();
    KilledService.pause(Duration.ofSeconds(extent.of(8, 60)));
    quiet.close();
    Load load = new Load(ground, ledger, rate, false).start();
    double oldest;
    try {
      int kills = extent.of(3, 20);
      for (int kill = 0; kill < kills; kill++) {
        KilledService.pause(Duration.ofMillis(random.nextInt(500, 3_000)));
        ground.product().kill(KAFKA);
        awaitBroker(ground);
      }
      report.did("times kill -9 of the broker", kills);
      oldest = hang(ground, Duration.ofSeconds(extent.of(20, 300)), report);
    } finally {
      load.close();
    }
    long back = System.nanoTime();
    ground.isAtRest(Duration.ofMinutes(3));
    Duration normal = slowest(quiet.firsts());
    List<FirstTry> firsts = load.firsts();
    report
        .did("petitions per second", rate)
        .did("petitions that came in meanwhile", firsts.size())
        .exactly("turned away", firsts.stream().filter(each -> each.status() != 201).count(), 0)
        .did("answered within, 99 of 100, before", KilledService.seconds(normal))
        .within("answered within, 99 of 100, meanwhile", slowest(firsts), allowed(normal))
        .atLeast("oldest unsent fact by the metric, seconds", (long) oldest, 1)
        .within("at rest after the outage", KilledService.since(back), Duration.ofSeconds(60))
        .none("acts refused", load.refused());
    Verdict.reach(ground, ledger, report);
    return report;
  }

  /** Stops the broker for so long; what the metric says of the oldest fact before it goes on. */
  private static double hang(Ground ground, Duration length, Report report) {
    long pid = ground.product().process(KAFKA).pid();
    Signals.stop(pid);
    try {
      KilledService.pause(length);
      report.did("seconds the broker hung", length.toSeconds());
      return oldest(ground);
    } finally {
      Signals.go(pid);
    }
  }

  private static double oldest(Ground ground) {
    URI service = ground.product().address("petition-service");
    try (Client client = ground.client(service)) {
      Reply metrics =
          client.send("GET", "/actuator/prometheus", "", "", Map.of("Accept", "text/plain"));
      Matcher found = OLDEST.matcher(metrics.body());
      return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }
  }

  /** Twice the usual; or what a person does not mind, where the usual is next to nothing. */
  private static Duration allowed(Duration normal) {
    Duration twice = normal.multipliedBy(2);
    return twice.compareTo(PERCEPTIBLE) > 0 ? twice : PERCEPTIBLE;
  }

  private static Duration slowest(List<FirstTry> firsts) {
    List<Duration> all = new ArrayList<>(firsts.stream().map(FirstTry::took).sorted().toList());
    return all.isEmpty() ? Duration.ZERO : all.get((all.size() * 99 - 1) / 100);
  }

  private static void awaitBroker(Ground ground) {
    URI address = ground.product().address(KAFKA);
    long deadline = System.nanoTime() + LONGEST_AWAY.toNanos();
    KilledService.pause(Duration.ofMillis(300));
    while (System.nanoTime() < deadline) {
      try (Socket socket = new Socket(address.getHost(), address.getPort())) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException notYet) {
        KilledService.pause(Duration.ofMillis(200));
      }
    }
    throw new IllegalStateException("the broker does not come back");
  }

  /** A second process of petition-service that sends facts itself before it answers. */
  @Override
  public Report control(Ground ground, long seed) {
    Report report = new Report(name() + " without the outbox", seed);
    try (Twin twin =
            ground.twin("petition-service", Map.of("CASEWORK_SAFEGUARDS_OUTBOX", "false"));
        Client door = ground.client(twin.address())) {
      long pid = ground.product().process(KAFKA).pid();
      Signals.stop(pid);
      try {
        Reply reply =
            door.create("city-intake", "/api/petitions", Ground.key(), Forms.petition("反映一事"));
        report.exactly("turned away", reply.isDone() ? 0 : 1, 0);
      } finally {
        Signals.go(pid);
      }
    }
    ground.isAtRest(Duration.ofSeconds(45));
    return report;
  }
}
