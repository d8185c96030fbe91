package casework.e2e.hotline;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends signed requests, by its keys in turn, as the page for integrators tells (docs/hotline.md).
 */
final class HotlineWire {

  private final Settings settings;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final AtomicInteger turn = new AtomicInteger();
  private @Nullable String token;
  private Instant tokenUntil = Instant.EPOCH;

  HotlineWire(Settings settings) {
    this.settings = settings;
  }

  /**
   * @param skew how wrong this hotline's clock is
   */
  HttpResponse<String> send(String method, String path, byte[] body, Duration skew)
      throws IOException, InterruptedException {
    // A book of ten thousand takes its time; a report that is lost on its way is sent again.
    Duration patience = Duration.ofSeconds(method.equals("GET") ? 90 : 10);
    return http.send(
        signed(method, path, "application/json", body, skew).timeout(patience).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The request with its token and its signature, to be sent by whomever. */
  HttpRequest.Builder signed(String method, String path, String type, byte[] body, Duration skew)
      throws IOException, InterruptedException {
    String timestamp = Long.toString(Instant.now().plus(skew).getEpochSecond());
    String nonce = UUID.randomUUID().toString();
    List<Secret> secrets = settings.secrets();
    Secret secret = secrets.get(Math.floorMod(turn.getAndIncrement(), secrets.size()));
    Secret.Message message =
        new Secret.Message("CASEWORK-HOTLINE-REQUEST-1", method, path, timestamp, nonce, body);
    return HttpRequest.newBuilder(settings.gateway().resolve(path))
        .timeout(Duration.ofSeconds(10))
        .header("Authorization", "Bearer " + token())
        .header("Content-Type", type)
        .header("X-Casework-Key-Id", secret.id())
        .header("X-Casework-Timestamp", timestamp)
        .header("X-Casework-Nonce", nonce)
        .header("X-Casework-Signature", secret.sign(message))
        .method(
            method,
            body.length == 0
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(body));
  }

  /** By which a message with that id in its head is signed; none where nobody knows it. */
  Optional<Secret> secret(String id) {
    return settings.secrets().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private synchronized String token() throws IOException, InterruptedException {
    String known = token;
    if (known != null && Instant.now().isBefore(tokenUntil)) {
      return known;
    }
    String form =
        "grant_type=client_credentials&client_id="
            + coded(settings.client())
            + "&client_secret="
            + coded(settings.clientSecret());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/token"))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("no token: status " + answer.statusCode());
    }
    var body = JsonMapper.shared().readTree(answer.body());
    String fresh = body.path("access_token").asString();
    token = fresh;
    tokenUntil = Instant.now().plusSeconds(body.path("expires_in").asLong(60) / 2);
    return fresh;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
