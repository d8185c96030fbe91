package casework.faults.ground;

import casework.demo.office.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;

/** Asks one address in the name of officers, once each time, and takes what comes. */
public final class Client implements AutoCloseable {

  private final URI address;
  private final Tokens tokens;
  private final Duration patience;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  Client(URI address, Tokens tokens, Duration patience) {
    this.address = address;
    this.tokens = tokens;
    this.patience = patience;
  }

  public Reply get(String user, String path) {
    return send("GET", path, "Bearer " + tokens.of(user), "", Map.of());
  }

  /** Changes a matter whose revision was seen. */
  public Reply step(String user, String path, long revision, String body) {
    return post(user, path, body, Map.of("If-Match", "\"" + revision + "\""));
  }

  /** Creates something under a key. */
  public Reply create(String user, String path, String key, String body) {
    return post(user, path, body, Map.of("Idempotency-Key", key));
  }

  public Reply post(String user, String path, String body, Map<String, String> headers) {
    return send("POST", path, "Bearer " + tokens.of(user), body, headers);
  }

  /**
   * Sends one request.
   *
   * @param authorization as the header has it; empty for none
   * @param body empty for none where the method is GET
   */
  public Reply send(
      String method, String path, String authorization, String body, Map<String, String> headers) {
    BodyPublisher content =
        method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(patience)
            .method(method, content)
            .header("Accept", "application/json, application/problem+json");
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    if (!method.equals("GET") && !headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      return new Reply(
          answer.statusCode(),
          answer.headers().firstValue("Content-Type").orElse(""),
          answer.headers().firstValue("ETag").orElse(""),
          answer.body());
    } catch (IOException e) {
      return Reply.none(String.valueOf(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reply.none("interrupted");
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
