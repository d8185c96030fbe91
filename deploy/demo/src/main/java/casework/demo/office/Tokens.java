package casework.demo.office;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The demo officers' tokens, kept until shortly before they expire. Their time is the machine's:
 * the law time of the replay has no part in it.
 */
public final class Tokens {

  private static final String CLIENT = "casework-cli";
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private final URI endpoint;
  private final Wire wire;
  private final InstantSource machine;
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  public Tokens(URI issuer, Wire wire, InstantSource machine) {
    this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    this.wire = wire;
    this.machine = machine;
  }

  /** A token of that user that lives for some seconds yet. */
  public String of(String user) {
    return fresh(user).access();
  }

  /** The officer's stable id, as his token says it. */
  public String officer(String user) {
    String payload = of(user).split("\\.")[1];
    byte[] claims = Base64.getUrlDecoder().decode(payload);
    return Wire.JSON.readTree(claims).path("officer").asString();
  }

  private Held fresh(String user) {
    return held.compute(
        user, (_, now) -> now != null && now.livesAt(machine.millis()) ? now : renewed(user, now));
  }

  private Held renewed(String user, @Nullable Held old) {
    if (old != null && old.refresh() != null) {
      Answer answer = ask(Map.of("grant_type", "refresh_token", "refresh_token", old.refresh()));
      if (answer.isDone()) {
        return held(answer.body());
      }
    }
    // Evaluation only: the demo users' passwords are printed at start.
    Answer answer =
        ask(Map.of("grant_type", "password", "username", user, "password", user + "-demo"));
    if (!answer.isDone()) {
      throw new Unexpected("no token for " + user + ": " + answer.status() + " " + answer.body());
    }
    return held(answer.body());
  }

  private Answer ask(Map<String, String> form) {
    String body =
        "client_id="
            + CLIENT
            + form.entrySet().stream()
                .map(each -> "&" + each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining());
    return wire.send(
        () ->
            HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
  }

  private Held held(JsonNode body) {
    long lives = Duration.ofSeconds(body.path("expires_in").asLong()).minus(MARGIN).toMillis();
    JsonNode refresh = body.path("refresh_token");
    return new Held(
        body.path("access_token").asString(),
        refresh.isString() ? refresh.asString() : null,
        machine.millis() + lives);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private record Held(String access, @Nullable String refresh, long untilMillis) {
    boolean livesAt(long millis) {
      return millis < untilMillis;
    }
  }
}
