package casework.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The few calls the launcher makes to Keycloak: a token, and the demo users. */
record KeycloakCalls(String address) {

  private static final Pattern ACCESS_TOKEN =
      Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern REASON =
      Pattern.compile("\"error_description\"\\s*:\\s*\"([^\"]+)\"");

  private static final Duration SHORTEST_IMPORT = Duration.ofSeconds(60);
  private static final long TRY_AGAIN_MILLIS = 500;

  /** Signs a demo user in by password; only the evaluation's client allows that. */
  String token(String user, String password) {
    try {
      return askForToken(
          "casework",
          Map.of(
              "grant_type",
              "password",
              "client_id",
              "casework-cli",
              "username",
              user,
              "password",
              password),
          user);
    } catch (IOException e) {
      throw new Trouble("Keycloak at " + address + " does not answer; is it up?", e);
    }
  }

  /**
   * Adds the demo users and the command line's client, those that are not there yet. A server that
   * has just started on a slow machine may drop a call or two.
   *
   * @param patience how long it is tried
   */
  void addDemoUsers(Path file, String adminPassword, Duration patience) {
    String users = read(file);
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        importUsers(users, adminToken(adminPassword), deadline - System.nanoTime());
        return;
      } catch (IOException e) {
        if (System.nanoTime() >= deadline) {
          throw new Trouble(
              "cannot add the demo users: Keycloak at " + address + " does not answer (" + e + ")",
              e);
        }
      }
      Pause.millis(TRY_AGAIN_MILLIS);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Trouble("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private String adminToken(String adminPassword) throws IOException {
    return askForToken(
        "master",
        Map.of(
            "grant_type", "password",
            "client_id", "admin-cli",
            "username", "admin",
            "password", adminPassword),
        "admin");
  }

  /** All the time there is: an import asked for twice would meet itself. */
  private void importUsers(String users, String token, long nanos) throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create(address + "/admin/realms/casework/partialImport"))
            .timeout(Duration.ofNanos(Math.max(nanos, SHORTEST_IMPORT.toNanos())))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(users))
            .build();
    var response = send(request);
    if (response.statusCode() != 200) {
      throw new Trouble("Keycloak did not take the demo users: " + response.body());
    }
  }

  private String askForToken(String realm, Map<String, String> form, String user)
      throws IOException {
    var request =
        HttpRequest.newBuilder(
                URI.create(address + "/realms/" + realm + "/protocol/openid-connect/token"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
            .build();
    String body = send(request).body();
    return first(ACCESS_TOKEN, body)
        .orElseThrow(
            () ->
                new Trouble(
                    "no token for %s: %s".formatted(user, first(REASON, body).orElse(body))));
  }

  private static HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return Probe.Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stop);
    }
  }

  private static Optional<String> first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
