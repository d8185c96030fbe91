package casework.gateway;

import static casework.gateway.Neighbours.IDENTITY;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** The petition service is not there; the clue service takes every call and says nothing. */
@GatewayUp
@TestPropertySource(properties = "casework.gateway.read-timeout=400ms")
@ContextConfiguration(initializers = {Neighbours.class, ServiceTroublesIT.BadNeighbours.class})
class ServiceTroublesIT {

  private static final SilentService SILENT = new SilentService();

  @Value("${server.port}")
  int port;

  private Browser browser;
  private final String head = IDENTITY.bearer("head");

  static final class BadNeighbours
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      int nobody = TestSocketUtils.findAvailableTcpPort();
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "bad neighbours",
                  Map.of(
                      "CASEWORK_PETITION_URL", "http://127.0.0.1:" + nobody,
                      "CASEWORK_CLUE_URL", "http://127.0.0.1:" + SILENT.port())));
    }
  }

  /** Accepts connections, counts them, never answers; about cases it ends in mid-sentence. */
  private static final class SilentService {
    private static final String HALF_AN_ANSWER =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nETag: \"4\"\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n6\r\n{\"id\":\r\n";

    private final ServerSocket socket;
    final AtomicInteger calls = new AtomicInteger();

    SilentService() {
      try {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Thread.ofVirtual().start(this::takeCalls);
    }

    int port() {
      return socket.getLocalPort();
    }

    private void takeCalls() {
      try {
        while (true) {
          Socket call = socket.accept();
          calls.incrementAndGet();
          Thread.ofVirtual().start(() -> hearOut(call));
        }
      } catch (IOException closed) {
        // The test is over.
      }
    }

    private static void hearOut(Socket call) {
      try (call) {
        var heard = new BufferedReader(new InputStreamReader(call.getInputStream(), US_ASCII));
        if (heard.readLine().contains("/api/cases")) {
          call.getOutputStream().write(HALF_AN_ANSWER.getBytes(US_ASCII));
        } else {
          heard.transferTo(Writer.nullWriter());
        }
      } catch (IOException gone) {
        // So be it.
      }
    }
  }

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @Test
  void aServiceThatIsDownIsSaidToBe() {
    var answer = browser.get("/api/petitions", "Authorization", head);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    assertThat(Browser.json(answer).get("code").asString()).isEqualTo("service-unavailable");
    assertThat(Browser.json(answer).get("service").asString()).isEqualTo("petition");
    assertThat(answer.body()).doesNotContain("127.0.0.1", "Exception");
  }

  @Test
  void aParameterThatIsNoTextIsTheCallersMistake() {
    var answer = browser.get("/api/clues?limit=%ff%fe", "Authorization", head);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Browser.json(answer).get("code").asString()).isEqualTo("malformed-request");
  }

  @Test
  void aCommandIsSentOnceAndNeverAgain() {
    int before = SILENT.calls.get();

    var answer = browser.post("/api/clues/1/result", "{}", "Authorization", head);

    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(Browser.json(answer).get("code").asString()).isEqualTo("service-too-slow");
    assertThat(SILENT.calls).hasValue(before + 1);
  }

  @Test
  void anAnswerThatBreaksOffIsNone() {
    var answer = browser.get("/api/cases/1", "Authorization", head);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Browser.json(answer).get("code").asString()).isEqualTo("service-unavailable");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void tasksSayWhoseArePartMissing() {
    var answer = browser.get("/api/tasks", "Authorization", head);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Browser.json(answer).get("items")).isEmpty();
    assertThat(Browser.json(answer).get("unavailable").toString())
        .isEqualTo("[\"petition\",\"clue\"]");
  }

  @Test
  void theDescriptionOfTheApiSaysWhatIsMissing() {
    var answer = browser.get("/api/openapi", "Authorization", head);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Browser.json(answer).get("x-unavailable").toString())
        .isEqualTo("[\"petition\",\"clue\"]");
  }
}
