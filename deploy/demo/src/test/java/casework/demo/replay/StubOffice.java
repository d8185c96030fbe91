package casework.demo.replay;

import casework.demo.office.Addresses;
import casework.demo.office.LawTime;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A product made of memory: it gives tokens, has a law's time, and keeps petitions, clues and cases
 * by their revisions. It can lose answers on their way and break down.
 */
final class StubOffice implements AutoCloseable {

  static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final StubBooks books = new StubBooks();
  private final StubRegisters registers = new StubRegisters();
  private final List<String> acts = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger changes = new AtomicInteger();
  private volatile Instant law = Instant.parse("2019-12-31T16:00:00Z");
  private volatile int loseEvery = Integer.MAX_VALUE;
  private volatile int breakAt = Integer.MAX_VALUE;

  /** What is answered. */
  record Reply(int status, long revision, JsonNode body) {}

  StubOffice() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  Addresses addresses() {
    URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new Addresses(here, here.resolve("/realms/casework"), List.of(here, here));
  }

  /** Every step taken, as day, number or id, step and user. */
  List<String> acts() {
    return List.copyOf(acts);
  }

  StubBooks books() {
    return books;
  }

  Instant lawTime() {
    return law;
  }

  /** Every n-th change is made and its answer lost. */
  void loseAnswers(int every) {
    loseEvery = every;
  }

  /** The n-th change from now on is not made, nor any after it. */
  void breakDownAt(int change) {
    breakAt = changes.get() + change;
  }

  void repair() {
    breakAt = Integer.MAX_VALUE;
  }

  /** Moves the law's time behind the replay's back. */
  void moveTo(Instant to) {
    law = to;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (path.startsWith("/realms/")) {
        send(exchange, new Reply(200, 0, token(body)));
      } else if (path.startsWith("/internal/")) {
        send(exchange, new Reply(200, 0, internal(exchange, body)));
      } else if (exchange.getRequestMethod().equals("GET")) {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        send(
            exchange,
            StubRegisters.has(path) ? registers.read(path, query) : books.read(path, query));
      } else {
        change(exchange, path, body);
      }
    }
  }

  private void change(HttpExchange exchange, String path, String body) throws IOException {
    int number = changes.incrementAndGet();
    if (number >= breakAt) {
      send(exchange, new Reply(500, 0, JSON.createObjectNode().put("code", "broken")));
      return;
    }
    String expected = exchange.getRequestHeaders().getFirst("If-Match");
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    Reply reply =
        StubRegisters.has(path)
            ? registers.change(path, body, user(exchange), expected, key)
            : books.change(path, JSON.readTree(body), expected, key);
    if (reply.status() < 300 && reply.status() != 208) {
      if (path.equals("/api/inspections/transfers")) {
        books.receive(reply.body().path("id").asString());
      }
      String what = key == null ? path : path + " " + key;
      acts.add(LawTime.dayOf(law) + " " + what + about(body) + " " + user(exchange));
    }
    if (number % loseEvery == 0) {
      return;
    }
    send(exchange, reply.status() == 208 ? new Reply(201, reply.revision(), reply.body()) : reply);
  }

  /** What tells several additions to one document apart. */
  private static String about(String body) {
    String about = "";
    if (body.startsWith("{")) {
      JsonNode form = JSON.readTree(body);
      for (String each : List.of("unit", "obligation", "party")) {
        about += form.path(each).isString() ? " " + form.path(each).asString() : "";
      }
    }
    return about;
  }

  private JsonNode internal(HttpExchange exchange, String body) {
    if (exchange.getRequestURI().getPath().endsWith("/settled")) {
      return JSON.createObjectNode().put("settled", true);
    }
    if (!body.isEmpty()) {
      law = Instant.parse(JSON.readTree(body).path("to").asString());
    }
    return JSON.createObjectNode().put("lawTime", law.toString());
  }

  private static ObjectNode token(String form) {
    String user = form.replaceAll("(?s).*username=([^&]*).*", "$1");
    String claims = "{\"officer\":\"officer-" + user + "\"}";
    String payload =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    return JSON.createObjectNode()
        .put("access_token", user + "." + payload + ".signature")
        .put("expires_in", 300);
  }

  private static String user(HttpExchange exchange) {
    return exchange.getRequestHeaders().getFirst("Authorization").replaceAll("Bearer |\\..*", "");
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    byte[] bytes = reply.body().toString().getBytes(StandardCharsets.UTF_8);
    if (reply.revision() > 0) {
      exchange.getResponseHeaders().add("ETag", "\"" + reply.revision() + "\"");
    }
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
