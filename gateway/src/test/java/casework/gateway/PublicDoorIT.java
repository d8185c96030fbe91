package casework.gateway;

import static casework.gateway.Neighbours.IDENTITY;
import static casework.gateway.Neighbours.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import casework.gateway.StubService.Answer;
import casework.gateway.security.SecurityHeaders;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** The door for those who have no account: open, and blind to who comes. */
@GatewayUp
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "casework.limits.guesses.permits=10")
class PublicDoorIT {

  private static final String ADDRESS = "203.0.113.77";
  private static final String AGENT = "CanaryBrowser/77.0";

  @Value("${server.port}")
  int port;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
    PETITION.answers("/public/petitions", page(200));
    PETITION.answers("/public/receipts", page(200));
  }

  private static Answer page(int status) {
    return new Answer(
        status, "text/html;charset=UTF-8", "<p>x</p>", Map.of("Cache-Control", "no-store"));
  }

  @Test
  void letsAnybodyInWithoutACookieAndPassesNothingOfHim(CapturedOutput log) {
    var answer =
        browser.get(
            "/public/petitions?lang=en",
            "X-Forwarded-For",
            ADDRESS,
            "User-Agent",
            AGENT,
            "Accept-Language",
            "canary",
            "Cookie",
            "canary=1",
            "Referer",
            "http://canary.example/",
            "Idempotency-Key",
            "canary");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly(SecurityHeaders.POLICY_OF_PUBLIC_PAGES);
    assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(PETITION.last().target()).isEqualTo("/public/petitions?lang=en");
    assertThat(PETITION.last().headers().toString())
        .doesNotContain(ADDRESS, AGENT, "canary", "127.0.0.1:" + port);
    assertThat(log.getAll()).doesNotContain(ADDRESS, AGENT);
  }

  @Test
  void letsFilesThroughUpToItsOwnLimit() {
    String file = "a".repeat(3 * 1024 * 1024);

    assertThat(
            browser
                .post("/public/petitions", file, "Content-Type", "multipart/form-data; boundary=x")
                .statusCode())
        .isEqualTo(200);
    assertThat(PETITION.last().body()).hasSize(file.length());
    assertThat(browser.post("/public/petitions", file.repeat(3)).statusCode()).isEqualTo(413);
    String officer = IDENTITY.bearerOf("990300-JW-O001", "intake");
    assertThat(browser.post("/api/petitions", file, "Authorization", officer).statusCode())
        .isEqualTo(413);
  }

  @Test
  void opensNothingElse() {
    int before = PETITION.times();

    assertThat(browser.get("/public/anything").statusCode()).isEqualTo(404);
    assertThat(browser.get("/public/petitions/1").statusCode()).isEqualTo(404);
    assertThat(PETITION.times()).isEqualTo(before);
  }

  @Test
  void turnsAwayWhoeverGuessesAndCountsNoRightCode() {
    for (int each = 0; each < 15; each++) {
      assertThat(browser.post("/public/receipts", "x").statusCode()).isEqualTo(200);
    }
    PETITION.answers("/public/receipts", page(404));
    for (int each = 0; each < 10; each++) {
      assertThat(browser.post("/public/receipts", "x").statusCode()).isEqualTo(404);
    }
    int before = PETITION.times();

    var answer = browser.post("/public/receipts", "x", "X-Forwarded-For", ADDRESS);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 360L);
    assertThat(PETITION.times()).isEqualTo(before);
    assertThat(browser.get("/public/receipts").statusCode()).isNotEqualTo(429);
  }
}
