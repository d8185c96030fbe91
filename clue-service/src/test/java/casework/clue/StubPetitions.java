package casework.clue;

import casework.testkit.kafka.TestBroker;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Stands for petition-service: answers the two questions this service asks. */
public final class StubPetitions {

  /** Names that must turn up nowhere but in the answers to those who may see them. */
  public static final String NAME = "测甲一";

  /** The directory's id of the first of them; the second is not in it. */
  public static final String CADRE = "990300-C901";

  private static final HttpServer SERVER = started();
  private static final List<String> BEARERS = new CopyOnWriteArrayList<>();
  private static volatile boolean away;

  private StubPetitions() {}

  /** While away it answers with 503. */
  public static void away(boolean now) {
    away = now;
  }

  /** The bearer tokens it has been asked with. */
  public static List<String> bearers() {
    return List.copyOf(BEARERS);
  }

  private static HttpServer started() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/internal/petitions/", StubPetitions::subjects);
      server.createContext("/api/petitions/", StubPetitions::allegation);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void subjects(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        """
        {"petition": "p", "referral": "r", "subjects": [
          {"number": 1, "name": "%s", "unit": "示例局", "post": "科长", "region": "990300", "level": "section", "cadre": "%s"},
          {"number": 2, "name": "测甲二", "unit": "示例局", "post": "科员", "region": "990300", "level": "ordinary", "cadre": null}]}
        """
            .formatted(NAME, CADRE));
  }

  private static void allegation(HttpExchange exchange) throws IOException {
    answer(exchange, "{\"text\": \"测试举报内容\"}");
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    BEARERS.add(
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(away ? 503 : 200, away ? -1 : bytes.length);
    if (!away) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  /** Tells the service where petition-service is. */
  public static final class Address
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      // Other services declare these; the listeners wait for them.
      TestBroker.topics(
          "casework.petition.v1",
          "casework.talk.v1",
          "casework.inspection.v1",
          "casework.directory.v1");
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "petitions",
                  Map.of(
                      "CASEWORK_PETITION_URL",
                      "http://127.0.0.1:" + SERVER.getAddress().getPort())));
    }
  }
}
