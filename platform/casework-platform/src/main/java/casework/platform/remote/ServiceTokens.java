package casework.platform.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's own access token (client credentials), got by its secret and kept until half a minute
 * before it ends.
 */
public final class ServiceTokens {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String issuer;
  private final String client;
  private final String secret;
  private final InstantSource machine;
  private @Nullable Kept kept;

  private record Kept(String bearer, Instant until) {}

  /**
   * @param issuer address of the realm
   * @param machine machine time, for the token's life
   */
  public ServiceTokens(String issuer, String client, String secret, InstantSource machine) {
    this.issuer = issuer;
    this.client = client;
    this.secret = secret;
    this.machine = machine;
  }

  /**
   * Value of an {@code Authorization} header.
   *
   * @throws UncheckedIOException where the issuer gives no token just now
   */
  public synchronized String bearer() {
    Kept mine = kept;
    if (mine == null || !mine.until().isAfter(machine.instant())) {
      try {
        mine = ask();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      kept = mine;
    }
    return mine.bearer();
  }

  private Kept ask() throws IOException {
    String form =
        "grant_type=client_credentials&client_id="
            + coded(client)
            + "&client_secret="
            + coded(secret);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("the issuer gives no token: status " + answer.statusCode());
      }
      JsonNode body = JsonMapper.shared().readTree(answer.body());
      Duration life = Duration.ofSeconds(body.path("expires_in").asLong(60));
      return new Kept(
          "Bearer " + body.required("access_token").asString(),
          machine.instant().plus(life).minus(MARGIN));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String coded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
