package casework.gateway;

import static casework.gateway.Neighbours.CLUE;
import static casework.gateway.Neighbours.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

@GatewayUp
@TestPropertySource(
    properties = {
      "casework.limits.requests[0].name=sign-in",
      "casework.limits.requests[0].by=address",
      "casework.limits.requests[0].paths=/sign-,/oauth2/",
      "casework.limits.requests[0].allowance.permits=2",
      "casework.limits.requests[0].allowance.per=1h",
      "casework.limits.requests[1].name=commands",
      "casework.limits.requests[1].by=caller",
      "casework.limits.requests[1].paths=/api/",
      "casework.limits.requests[1].methods=POST",
      "casework.limits.requests[1].allowance.permits=3",
      "casework.limits.requests[1].allowance.per=1h",
      "casework.limits.refusals.permits=4",
      "casework.limits.refusals.per=1h"
    })
class LimitsIT {

  @Value("${server.port}")
  int port;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  private int command(String officer) {
    return browser
        .post("/api/clues/1/result", "{}", "Authorization", IDENTITY.bearerOf(officer, "handler"))
        .statusCode();
  }

  @Test
  void countsEachOfficerByHimself() {
    for (int each = 0; each < 3; each++) {
      assertThat(command("990300-JW-O101")).isEqualTo(200);
    }
    int before = CLUE.times();

    assertThat(command("990300-JW-O101")).isEqualTo(429);
    assertThat(CLUE.times()).isEqualTo(before);
    assertThat(command("990300-JW-O102")).isEqualTo(200);
  }

  @Test
  void saysWhichLimitAndWhenToTryAgain() {
    for (int each = 0; each < 3; each++) {
      command("990300-JW-O103");
    }

    var answer =
        browser.post(
            "/api/clues/1/result",
            "{}",
            "Authorization",
            IDENTITY.bearerOf("990300-JW-O103", "handler"));

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 1200L);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(Browser.json(answer).get("limit").asString()).isEqualTo("commands");
  }

  @Test
  void doesNotCountWhatNoLimitFits() {
    for (int each = 0; each < 10; each++) {
      assertThat(
              browser
                  .get(
                      "/api/clues", "Authorization", IDENTITY.bearerOf("990300-JW-O104", "handler"))
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void countsSignInsByAddress() {
    browser.get("/sign-in");
    browser.get("/sign-in");

    assertThat(browser.get("/sign-in").statusCode()).isEqualTo(429);
  }

  @Test
  void takesNoOnesWordForAnotherAddress() {
    browser.get("/sign-in", "X-Forwarded-For", "192.0.2.1");
    browser.get("/sign-in", "X-Forwarded-For", "192.0.2.2");

    assertThat(browser.get("/sign-in", "X-Forwarded-For", "192.0.2.3").statusCode()).isEqualTo(429);
  }

  @Test
  void stopsListeningToAnAddressThatKeepsSendingBadTokens() {
    for (int each = 0; each < 4; each++) {
      assertThat(browser.get("/api/me", "Authorization", "Bearer x").statusCode()).isEqualTo(401);
    }

    var answer = browser.get("/api/me", "Authorization", "Bearer x");

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(Browser.json(answer).get("limit").asString()).isEqualTo("refusals");
    // The page itself stays open to those who sit behind the same address.
    assertThat(browser.get("/").statusCode()).isEqualTo(200);
  }
}
