package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** What is no access token for this platform opens no door of it. */
@ExtendWith(Town.Visit.class)
@Order(90)
class TokensIT {

  /** The skew that is forgiven, and a little. */
  private static final Duration GRACE = Duration.ofSeconds(40);

  private static final List<String> DOORS =
      List.of(
          "/api/clues",
          "/api/petitions",
          "/api/cases",
          "/api/me",
          "/api/tasks",
          "/api/openapi",
          "/api/clues/export?format=csv");

  private final Town town;

  TokensIT(Town town) {
    this.town = town;
  }

  @Test
  void opensToAnOfficersAccessToken() {
    assertThat(statuses("Bearer " + town.tokens.of("city-supervision"))).containsOnly(200);
  }

  @Test
  void staysShutWithoutAToken() {
    for (String door : DOORS) {
      assertThat(ask(door, null).status()).as(door).isEqualTo(401);
    }
  }

  @Test
  void staysShutToATokenMeantForSomebodyElse() {
    String token = town.strangers.meantForSomebodyElse();

    assertThat(claims(token)).contains("somebody-else", "case-supervision");
    assertThat(statuses("Bearer " + token)).containsOnly(401);
  }

  @Test
  void staysShutToAnIdentityToken() {
    String token = town.strangers.identityToken();

    assertThat(claims(token)).contains("\"typ\":\"ID\"");
    assertThat(statuses("Bearer " + token)).containsOnly(401);
  }

  @Test
  void staysShutToARefreshToken() {
    assertThat(statuses("Bearer " + town.strangers.refreshToken())).containsOnly(401);
  }

  @Test
  void staysShutToATokenWhoseSignatureWasTouched() {
    String token = town.tokens.of("city-supervision");
    int at = token.length() - 20;
    char other = token.charAt(at) == 'A' ? 'B' : 'A';

    assertThat(statuses("Bearer " + token.substring(0, at) + other + token.substring(at + 1)))
        .containsOnly(401);
  }

  @Test
  void staysShutToATokenThatIsOver() {
    String token = town.strangers.expired();

    await("the end of a token that was good")
        .atMost(GRACE)
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> ask("/api/me", "Bearer " + token).status() != 200);
    assertThat(statuses("Bearer " + token)).containsOnly(401);
  }

  private List<Integer> statuses(String authorization) {
    return DOORS.stream().map(door -> ask(door, authorization).status()).toList();
  }

  private Reply ask(String path, @org.jspecify.annotations.Nullable String authorization) {
    HttpRequest.Builder request = HttpRequest.newBuilder(town.door.address(path));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    Reply reply = town.door.send(path, request.build());
    if (reply.status() == 401) {
      assertThat(reply.type()).startsWith("application/problem+json");
    }
    return reply;
  }

  private static String claims(String token) {
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return JsonMapper.shared().readTree(claims).toString();
  }
}
