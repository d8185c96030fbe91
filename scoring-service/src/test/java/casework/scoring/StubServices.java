package casework.scoring;

import casework.testkit.files.Repository;
import casework.testkit.kafka.TestBroker;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Stands for the four services that are asked about a cadre's integrity. */
public final class StubServices {

  public static final List<String> NAMES = List.of("petition", "clue", "talk", "inspection");

  /** How a service behaves. */
  public enum Mood {
    FINE,
    DOWN,
    SLOW,
    GARBAGE,
    INCOMPLETE
  }

  private static final String NOTHING = "[]";
  private static final Map<String, Mood> MOODS = new ConcurrentHashMap<>();
  private static final Map<String, String> OPEN = new ConcurrentHashMap<>();
  private static final List<String> BEARERS = new CopyOnWriteArrayList<>();
  private static final HttpServer SERVER = started();

  private StubServices() {}

  public static void mood(String service, Mood mood) {
    MOODS.put(service, mood);
  }

  /** What the service has open about a cadre, as its JSON list. */
  public static void open(String service, String cadre, String list) {
    OPEN.put(service + "/" + cadre, list);
  }

  public static void allFine() {
    MOODS.clear();
    OPEN.clear();
  }

  public static List<String> bearers() {
    return List.copyOf(BEARERS);
  }

  private static HttpServer started() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      for (String each : NAMES) {
        server.createContext("/" + each + "/", exchange -> answer(each, exchange));
      }
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(String service, HttpExchange exchange) throws IOException {
    BEARERS.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    String cadre = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
    Mood mood = MOODS.getOrDefault(service, Mood.FINE);
    if (mood == Mood.SLOW) {
      idle();
    }
    String body =
        mood == Mood.GARBAGE
            ? "<html>welcome</html>"
            : """
            {"cadre": "%s", "complete": %s, "asOf": "2020-01-01", "open": %s, "measures": []}
            """
                .formatted(
                    cadre,
                    mood != Mood.INCOMPLETE,
                    OPEN.getOrDefault(service + "/" + cadre, NOTHING));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(mood == Mood.DOWN ? 503 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Longer than the service's patience. */
  private static void idle() {
    try {
      new CountDownLatch(1).await(6, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells the service where the others are, and which directory it begins with. */
  public static final class Address
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      // Other services declare these; the listeners wait for them.
      TestBroker.topics(
          "casework.petition.v1", "casework.clue.v1", "casework.talk.v1", "casework.inspection.v1");
      Map<String, Object> values = new TreeMap<>();
      for (String each : NAMES) {
        values.put(
            "CASEWORK_" + each.toUpperCase(Locale.ROOT) + "_URL",
            "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/" + each);
      }
      values.put(
          "CASEWORK_DIRECTORY_SEED", Repository.here().path("deploy/local/directory").toString());
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("services", values));
    }
  }
}
