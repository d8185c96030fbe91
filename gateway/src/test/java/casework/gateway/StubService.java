package casework.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Stands where a service would: remembers what it was asked, answers what it was told. */
final class StubService implements AutoCloseable {

  record Asked(String method, String target, Map<String, List<String>> headers, String body) {
    @Nullable String header(String name) {
      List<String> values = headers.get(name);
      return values == null ? null : values.getFirst();
    }
  }

  record Answer(int status, String type, String body, Map<String, String> headers) {
    static Answer json(String body) {
      return new Answer(200, "application/json", body, Map.of());
    }
  }

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  private StubService(HttpServer server) {
    this.server = server;
  }

  static StubService start() {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      var stub = new StubService(server);
      server.createContext("/", stub::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /**
   * @param target a path, or a path with its query where the answer depends on that
   */
  void answers(String target, Answer answer) {
    answers.put(target, answer);
  }

  Asked last() {
    return asked.getLast();
  }

  int times() {
    return asked.size();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      asked.add(
          new Asked(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders(),
              body));
      Answer answer =
          answers.getOrDefault(
              exchange.getRequestURI().toString(),
              answers.getOrDefault(
                  exchange.getRequestURI().getPath(), Answer.json("{\"ok\":true}")));
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      boolean hasBody = !exchange.getRequestMethod().equals("HEAD") && bytes.length > 0;
      exchange.sendResponseHeaders(answer.status(), hasBody ? bytes.length : -1);
      if (hasBody) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
