package casework.demo.office;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends requests and reads JSON. A service that is away, busy or asks for patience is tried again:
 * every request of the replay may be repeated, creations by their key and steps by their revision.
 */
public final class Wire implements AutoCloseable {

  static final JsonMapper JSON = new JsonMapper();

  private static final Duration ONE_TRY = Duration.ofSeconds(30);
  private static final Duration ALL_TRIES = Duration.ofMinutes(3);
  private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private final AtomicLong sent = new AtomicLong();

  /** How many requests went out. */
  public long sent() {
    return sent.get();
  }

  /** Sends the request, made anew for each try, so that its token has not expired meanwhile. */
  Answer send(Supplier<HttpRequest.Builder> request) {
    HttpRequest first = request.get().build();
    Patience patience = new Patience(ALL_TRIES, first.method() + " " + first.uri().getPath());
    while (true) {
      try {
        HttpRequest asked = request.get().timeout(ONE_TRY).build();
        sent.incrementAndGet();
        HttpResponse<String> response = client.send(asked, BodyHandlers.ofString());
        if (!TRY_AGAIN.contains(response.statusCode())) {
          return answer(response);
        }
        wait(response, patience);
      } catch (IOException away) {
        patience.pause(String.valueOf(away.getMessage()));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new Unexpected("interrupted");
      }
    }
  }

  private static void wait(HttpResponse<String> response, Patience patience) {
    String seen = "status " + response.statusCode();
    response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,2}"))
        .map(Long::parseLong)
        .map(Duration::ofSeconds)
        .filter(asked -> response.statusCode() == 429 && asked.isPositive())
        .ifPresentOrElse(asked -> patience.pause(asked, seen), () -> patience.pause(seen));
  }

  private static Answer answer(HttpResponse<String> response) {
    OptionalLong revision =
        response
            .headers()
            .firstValue("ETag")
            .map(tag -> tag.replaceAll("\\D", ""))
            .filter(digits -> !digits.isEmpty())
            .map(digits -> OptionalLong.of(Long.parseLong(digits)))
            .orElse(OptionalLong.empty());
    return new Answer(response.statusCode(), revision, json(response.body()));
  }

  private static JsonNode json(String body) {
    try {
      return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
    } catch (JacksonException _) {
      return JSON.createObjectNode().put("detail", body);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
