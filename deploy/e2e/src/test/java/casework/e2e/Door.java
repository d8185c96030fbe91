package casework.e2e;

import casework.demo.office.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The gateway, as a program of the office sees it: plain HTTP with an officer's token. */
final class Door implements AutoCloseable {

  private final URI gateway;
  private final Tokens tokens;
  private final HttpClient client;

  Door(URI gateway, Tokens tokens) {
    this(gateway, tokens, InetAddress.getLoopbackAddress());
  }

  /**
   * @param from the address that requests come from
   */
  Door(URI gateway, Tokens tokens, InetAddress from) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .localAddress(from)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /** Where it stands, without a path. */
  URI address() {
    return gateway;
  }

  Reply get(String user, String path) {
    return send("GET", user, path, BodyPublishers.noBody(), Map.of());
  }

  /** A body is text as it stands; anything else is written as JSON. */
  Reply post(String user, String path, Object body, Map<String, String> headers) {
    String text = body instanceof String as ? as : JsonMapper.shared().writeValueAsString(body);
    return send("POST", user, path, BodyPublishers.ofString(text), headers);
  }

  Reply send(
      String method, String user, String path, BodyPublisher body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .timeout(Duration.ofSeconds(30))
            .method(method, body)
            .header("Accept", "application/json, application/problem+json")
            .header("Authorization", "Bearer " + tokens.of(user));
    if (method.equals("POST") && !headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    return send(user + ": " + method + " " + path, request.build());
  }

  /** The same without any ceremony: what is sent is what was built. */
  Reply send(String asked, HttpRequest request) {
    try {
      return Reply.of(asked, client.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new IllegalStateException(asked, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  URI address(String path) {
    return gateway.resolve(path);
  }

  @Override
  public void close() {
    client.close();
  }
}
