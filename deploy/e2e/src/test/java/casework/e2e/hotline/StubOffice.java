package casework.e2e.hotline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other side, as far as the simulator can tell: it keeps serials and breaks off now and then.
 */
final class StubOffice implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  final ConcurrentSkipListMap<String, JsonNode> kept = new ConcurrentSkipListMap<>();
  final Set<String> signedBy = ConcurrentHashMap.newKeySet();
  final AtomicInteger stale = new AtomicInteger();
  final AtomicInteger malformed = new AtomicInteger();
  final AtomicInteger repeats = new AtomicInteger();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final HotlineWire signer;
  private final URI callBacks;
  private final Random dice = new Random(7);

  StubOffice(int port, HotlineWire signer, URI callBacks) {
    this.signer = signer;
    this.callBacks = callBacks;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/realm/protocol/openid-connect/token",
        exchange -> reply(exchange, 200, Map.of("access_token", "t", "expires_in", 60)));
    server.createContext("/api/hotline/batches", this::take);
    server.createContext("/api/hotline/reconciliation", this::compare);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (!isGood(exchange, body)) {
      return;
    }
    JsonNode records;
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(body)).toString();
      records = JSON.readTree(text).path("records");
    } catch (CharacterCodingException _) {
      malformed.incrementAndGet();
      reply(exchange, 400, Map.of("code", "body-malformed"));
      return;
    }
    List<Map<String, Object>> items = new ArrayList<>();
    for (JsonNode each : records) {
      String serial = each.path("serial").asString();
      JsonNode before = kept.putIfAbsent(serial, each);
      if (before == null) {
        threads.execute(() -> tell(serial));
      } else if (before.equals(each)) {
        repeats.incrementAndGet();
      } else {
        throw new IllegalStateException("the same serial with other words");
      }
      items.add(Map.of("taken", Map.of("serial", serial, "status", "registered")));
    }
    // Killed between the act and the answer, as it were.
    if (roll() < 5) {
      exchange.close();
    } else {
      reply(exchange, 200, Map.of("items", items));
    }
  }

  private synchronized int roll() {
    return dice.nextInt(100);
  }

  private boolean isGood(HttpExchange exchange, byte[] body) throws IOException {
    String timestamp = header(exchange, "X-Casework-Timestamp");
    Secret.Message message =
        new Secret.Message(
            "CASEWORK-HOTLINE-REQUEST-1",
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            timestamp,
            header(exchange, "X-Casework-Nonce"),
            body);
    Secret by = signer.secret(header(exchange, "X-Casework-Key-Id")).orElseThrow();
    if (!by.sign(message).equals(header(exchange, "X-Casework-Signature"))) {
      reply(exchange, 403, Map.of("code", "signature-refused"));
      return false;
    }
    signedBy.add(by.id());
    Instant made = Instant.ofEpochSecond(Long.parseLong(timestamp));
    if (Duration.between(made, Instant.now()).abs().compareTo(Duration.ofMinutes(5)) > 0) {
      stale.incrementAndGet();
      reply(exchange, 403, Map.of("code", "request-stale"));
      return false;
    }
    return true;
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }

  /** Until it is taken, two call-backs in their order. */
  private void tell(String serial) {
    for (int sequence = 1; sequence <= 2; sequence++) {
      while (!told(serial, sequence)) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
  }

  private boolean told(String serial, int sequence) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("serial", serial);
    said.put("sequence", sequence);
    said.put("status", sequence == 1 ? "registered" : "accepted");
    byte[] body = JSON.writeValueAsBytes(said);
    // The newest key that is good, which is not the only one the hotline signs by.
    Secret by = signer.secret("k2").orElseThrow();
    Secret.Message message =
        new Secret.Message(
            "CASEWORK-HOTLINE-CALLBACK-1", "POST", callBacks.getPath(), "1", "n", body);
    HttpRequest request =
        HttpRequest.newBuilder(callBacks)
            .timeout(Duration.ofSeconds(2))
            .header("X-Casework-Timestamp", "1")
            .header("X-Casework-Nonce", "n")
            .header("X-Casework-Key-Id", by.id())
            .header("X-Casework-Signature", by.sign(message))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 204;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void compare(HttpExchange exchange) throws IOException {
    if (isGood(exchange, exchange.getRequestBody().readAllBytes())) {
      Map<String, Object> book = new LinkedHashMap<>();
      book.put("items", kept.keySet().stream().map(serial -> Map.of("serial", serial)).toList());
      book.put("missing", List.of());
      book.put("digest", Comparison.digest(kept.navigableKeySet()));
      reply(exchange, 200, book);
    }
  }

  private static void reply(HttpExchange exchange, int status, Object body) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    http.shutdownNow();
  }
}
