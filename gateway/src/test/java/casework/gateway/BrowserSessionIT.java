package casework.gateway;

import static casework.gateway.Neighbours.CLUE;
import static casework.gateway.Neighbours.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@GatewayUp
class BrowserSessionIT {

  @Value("${server.port}")
  int port;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @AfterEach
  void usualTokens() {
    IDENTITY.accessSeconds = 300;
  }

  private String session() {
    return "casework-session-" + port;
  }

  private String csrf() {
    return Browser.json(browser.get("/api/me")).get("csrf").get("token").asString();
  }

  @Nested
  class SigningIn {

    @Test
    void sendsTheBrowserToTheIdentityProviderWithAChallenge() {
      HttpResponse<String> start = browser.get("/sign-in");
      HttpResponse<String> away = browser.get(start.headers().firstValue("Location").orElseThrow());

      assertThat(away.headers().firstValue("Location").orElseThrow())
          .startsWith(IDENTITY.issuer() + "/protocol/openid-connect/auth")
          .contains("response_type=code", "client_id=casework-gateway")
          .contains("code_challenge=", "code_challenge_method=S256", "nonce=", "state=")
          .contains("redirect_uri=http://127.0.0.1:" + port + "/login/oauth2/code/casework");
    }

    @Test
    void keepsTheTokensInASealedCookieThatNoScriptCanRead() {
      browser.signIn();

      assertThat(browser.cookies).containsOnlyKeys(session());
      assertThat(browser.cookies.get(session())).doesNotContain("eyJ").hasSizeLessThan(3900);
      assertThat(Browser.json(browser.get("/api/me")).get("officer").asString())
          .isEqualTo("990300-JW-O002");
    }

    @Test
    void callsThePersonByTheNameThatOnlyTheDoorIsTold() {
      browser.signIn();

      assertThat(Browser.json(browser.get("/api/me")).get("name").asString()).isEqualTo("周敏");
    }

    @Test
    void marksTheCookieHttpOnlyAndSameSite() {
      HttpResponse<String> answer = browser.get("/sign-in");
      while (answer.headers().allValues("Set-Cookie").stream()
          .noneMatch(each -> each.startsWith(session()))) {
        answer = browser.get(answer.headers().firstValue("Location").orElseThrow());
      }

      assertThat(answer.headers().allValues("Set-Cookie"))
          .filteredOn(each -> each.startsWith(session()))
          .singleElement()
          .asString()
          .contains("HttpOnly", "SameSite=Lax", "Path=/")
          .doesNotContain("Max-Age", "Domain");
    }

    @Test
    void refusesACallbackNobodyAskedFor() {
      var answer = browser.get("/login/oauth2/code/casework?code=stolen&state=forged");

      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("sign-in=failed");
      assertThat(browser.cookies).isEmpty();
    }

    @Test
    void relaysTheTokenAndNotTheCookie() {
      browser.signIn();

      var answer = browser.get("/api/clues");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(CLUE.last().header("Authorization")).startsWith("Bearer eyJ");
      assertThat(CLUE.last().header("Cookie")).isNull();
      assertThat(answer.body()).doesNotContain("eyJ");
    }
  }

  @Nested
  class Cookies {

    @Test
    void aTamperedCookieSignsNobodyIn() {
      browser.signIn();
      browser.cookies.computeIfPresent(
          session(),
          (_, value) ->
              value.substring(0, 60) + (value.charAt(60) == 'A' ? 'B' : 'A') + value.substring(61));

      assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aCookieSealedForAnotherPurposeSignsNobodyIn() {
      HttpResponse<String> start = browser.get("/sign-in");
      browser.get(start.headers().firstValue("Location").orElseThrow());
      browser.cookies.put(session(), browser.cookies.get("casework-sign-in-" + port));

      assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aBearerHeaderCountsAndTheCookieIsNotLookedAt() {
      browser.signIn();

      var answer =
          browser.get("/api/me", "Authorization", IDENTITY.bearerOf("990301-JW-O001", "head"));

      assertThat(Browser.json(answer).get("officer").asString()).isEqualTo("990301-JW-O001");
      assertThat(Browser.json(answer).get("csrf").isNull()).isTrue();
    }

    @Test
    void aBadBearerHeaderIsNotHealedByAGoodCookie() {
      browser.signIn();

      assertThat(browser.get("/api/me", "Authorization", "Bearer x").statusCode()).isEqualTo(401);
    }
  }

  @Nested
  class Refreshing {

    @Test
    void getsAFreshTokenBehindTheBrowsersBack() {
      IDENTITY.accessSeconds = 1;
      browser.signIn();
      String before = browser.cookies.get(session());
      IDENTITY.accessSeconds = 300;
      int refreshes = IDENTITY.refreshes.get();

      var answer = browser.get("/api/clues");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(IDENTITY.refreshes).hasValue(refreshes + 1);
      assertThat(browser.cookies.get(session())).isNotEqualTo(before);
    }

    @Test
    void sharesOneRefreshAmongTheRequestsOfAPage() {
      IDENTITY.accessSeconds = 1;
      browser.signIn();
      IDENTITY.accessSeconds = 300;
      int refreshes = IDENTITY.refreshes.get();
      String stale = browser.cookies.get(session());

      List<Integer> statuses =
          java.util.stream.IntStream.range(0, 5)
              .parallel()
              .mapToObj(
                  _ -> {
                    var tab = new Browser(port);
                    tab.cookies.put(session(), stale);
                    return tab.get("/api/clues").statusCode();
                  })
              .toList();

      assertThat(statuses).containsOnly(200);
      assertThat(IDENTITY.refreshes).hasValue(refreshes + 1);
    }

    @Test
    void signsOutWhereTheIdentityProviderHasEndedTheSession() {
      IDENTITY.accessSeconds = 1;
      browser.signIn();
      IDENTITY.forgetRefreshTokens();

      assertThat(browser.get("/api/clues").statusCode()).isEqualTo(401);
      assertThat(browser.cookies).isEmpty();
    }
  }

  @Nested
  class Commands {

    @Test
    void needThePagesOwnToken() {
      browser.signIn();
      int before = CLUE.times();

      var answer = browser.post("/api/clues/1/registration", "{}");

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(Browser.json(answer).get("code").asString()).isEqualTo("csrf-token-missing");
      assertThat(CLUE.times()).isEqualTo(before);
    }

    @Test
    void passWithThePagesOwnToken() {
      browser.signIn();

      var answer = browser.post("/api/clues/1/registration", "{}", "X-CSRF-TOKEN", csrf());

      assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void refuseTheTokenOfAnotherSession() {
      browser.signIn();
      String others = csrf();
      browser.cookies.clear();
      browser.signIn();

      var answer = browser.post("/api/clues/1/registration", "{}", "X-CSRF-TOKEN", others);

      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void withABearerHeaderNeedNone() {
      var answer =
          browser.post(
              "/api/clues/1/registration",
              "{}",
              "Authorization",
              IDENTITY.bearer("case-supervision"));

      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class SigningOut {

    @Test
    void endsTheSessionHereAndAtTheIdentityProvider() {
      browser.signIn();
      int before = IDENTITY.logouts.get();

      var answer = browser.post("/sign-out", "", "X-CSRF-TOKEN", csrf());

      assertThat(answer.statusCode()).isEqualTo(204);
      assertThat(IDENTITY.logouts).hasValue(before + 1);
      assertThat(browser.cookies).isEmpty();
      assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void cannotBeForcedByAnotherSite() {
      browser.signIn();

      assertThat(browser.post("/sign-out", "").statusCode()).isEqualTo(403);
      assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }
  }
}
