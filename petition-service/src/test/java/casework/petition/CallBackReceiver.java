package casework.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A hotline's own server, which takes call-backs as it pleases. */
final class CallBackReceiver {

  /** What came, whatever was answered. */
  record Came(JsonNode body, String raw, Map<String, List<String>> headers, int answered) {}

  /** An answer that begins and never ends. */
  static final int NEVER_ENDS = -1;

  private final HttpServer server;
  private final List<Came> all = new CopyOnWriteArrayList<>();
  private final Map<String, Function<Integer, Integer>> moods = new ConcurrentHashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  CallBackReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::take);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** From now on a serial's call-backs are answered so, by how many there have been. */
  void answer(String serial, Function<Integer, Integer> status) {
    moods.put(serial, status);
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    String raw = new String(bytes, StandardCharsets.UTF_8);
    JsonNode body = Office.JSON.readTree(raw);
    String serial = body.path("serial").asString("");
    int time = asked.merge(serial, 1, Integer::sum);
    int status = moods.getOrDefault(serial, _ -> 204).apply(time);
    all.add(new Came(body, raw, exchange.getRequestHeaders(), status));
    if (status / 100 == 3) {
      exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/elsewhere");
    }
    if (status == NEVER_ENDS) {
      exchange.sendResponseHeaders(200, 5);
      return;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  List<Came> of(String serial) {
    return all.stream()
        .filter(each -> each.body().path("serial").asString().equals(serial))
        .toList();
  }

  /** What the hotline has taken of a serial: its statuses by their sequence, repeats left out. */
  List<String> taken(String serial) {
    int last = 0;
    List<String> statuses = new ArrayList<>();
    for (Came each : of(serial)) {
      int sequence = each.body().path("sequence").asInt();
      if (each.answered() / 100 == 2 && sequence > last) {
        assertThat(sequence).as("no gap in %s", serial).isEqualTo(last + 1);
        last = sequence;
        statuses.add(each.body().path("status").asString());
      }
    }
    return statuses;
  }
}
