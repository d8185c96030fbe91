package casework.e2e.hotline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator against a stub: it makes its faults, survives its own death, and sees a loss. */
class HotlineSimulatorTest {

  private static final int REPORTS = 300;

  @TempDir Path directory;

  private Map<String, String> values(int port, int callBacks) throws IOException {
    String remark = "# a remark\n";
    Path one = directory.resolve("k1.key");
    Files.writeString(one, remark + Base64.getEncoder().encodeToString(new byte[32]) + "\n");
    Path other = directory.resolve("k2.key");
    Files.writeString(other, Base64.getEncoder().encodeToString("k2".repeat(16).getBytes(UTF_8)));
    Map<String, String> values = new HashMap<>();
    values.put("gateway", "http://127.0.0.1:" + port);
    values.put("issuer", "http://127.0.0.1:" + port + "/realm");
    values.put("client", "hotline-demo");
    values.put("clientSecret", "secret");
    values.put("keys", "k1 HMAC-SHA-256 " + one + "; k2 HMAC-SM3 " + other);
    values.put("callBackPort", String.valueOf(callBacks));
    values.put("ledger", directory.resolve("ledger").toString());
    values.put("reports", String.valueOf(REPORTS));
    values.put("seed", "20200203");
    values.put("day", "2020-02-02");
    return values;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void handsEverythingInThoughItIsKilledAndSeesWhatIsTakenOut() throws Exception {
    int port = freePort();
    int callBacks = freePort();
    SimulatorProcess simulator = new SimulatorProcess(directory, values(port, callBacks));
    Settings settings = Settings.read(directory.resolve("hotline.properties"));
    URI address = URI.create("http://127.0.0.1:" + callBacks + "/call-backs");
    try (StubOffice office = new StubOffice(port, new HotlineWire(settings), address)) {
      Process first = simulator.start("push");
      await().atMost(Duration.ofMinutes(1)).until(() -> office.kept.size() > REPORTS / 5);
      first.destroyForcibly().waitFor();

      assertThat(simulator.run("push", 6)).as(simulator.said()).isZero();

      assertThat(office.kept).hasSize(REPORTS);
      assertThat(office.stale.get()).as("a clock that is wrong").isPositive();
      assertThat(office.malformed.get()).as("an encoding that is wrong").isPositive();
      assertThat(office.repeats.get()).as("repeats").isPositive();
      assertThat(office.signedBy).as("both keys").containsExactlyInAnyOrder("k1", "k2");
      try (HotlineLedger ledger = new HotlineLedger(settings.ledger())) {
        assertThat(ledger.promises()).hasSize(REPORTS);
        assertThat(ledger.gaps()).isEmpty();
        assertThat(ledger.tellings().values())
            .allMatch(
                told -> List.of("registered", "accepted").subList(0, told.size()).equals(told));
      }

      office.kept.remove(office.kept.firstKey());
      assertThat(simulator.run("compare", 1)).as("one was taken out").isEqualTo(3);
    }
  }

  @Test
  void readsNoLineThatAKillCutShort() throws IOException {
    Path file = directory.resolve("cut");
    Files.writeString(file, "promised A registered\ntold A 1 registered\npromised B regi");
    try (HotlineLedger ledger = new HotlineLedger(file)) {
      assertThat(ledger.promises()).containsOnlyKeys("A");
      ledger.promised("B", "parked");
      ledger.told("A", 1, "registered");
      ledger.told("A", 3, "closed");
    }
    try (HotlineLedger again = new HotlineLedger(file)) {
      assertThat(again.promises()).containsEntry("B", "parked");
      assertThat(again.tellings()).containsEntry("A", List.of("registered"));
      assertThat(again.gaps()).hasSize(1);
    }
  }
}
