package casework.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.web.Edge;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class OutageTest {

  @Test
  void startsWithNothingRunningAndAnswersWithProblemsUntilTheIssuerIsThere() throws Exception {
    LocalIssuer issuer = new LocalIssuer();
    String token = issuer.officer("intake");
    String store = "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=500";

    long began = System.nanoTime();
    assertThatThrownBy(() -> Edge.run(store, issuer.issuer()))
        .as("the runners need the store; the context does not")
        .hasStackTraceContaining("MongoTimeoutException");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));

    MongoServer server = new MongoServer(new MemoryBackend());
    try (ConfigurableApplicationContext context =
        Edge.run(server.bindAndGetConnectionString(), issuer.issuer())) {
      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      HttpRequest me =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/me"))
              .header("Authorization", "Bearer " + token)
              .build();
      HttpClient client = HttpClient.newHttpClient();
      HttpResponse<String> early = client.send(me, BodyHandlers.ofString());
      assertThat(early.statusCode()).isEqualTo(503);
      assertThat(early.body()).contains("/problems/issuer-unavailable");
      assertThat(early.headers().firstValue("Retry-After")).hasValue("5");

      issuer.start();
      Awaitility.await()
          .atMost(Duration.ofSeconds(15))
          .until(() -> client.send(me, BodyHandlers.ofString()).statusCode() == 200);

      server.shutdownNow();
      HttpRequest closed =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/closed"))
              .header("Authorization", "Bearer " + token)
              .build();
      HttpResponse<String> unrecorded = client.send(closed, BodyHandlers.ofString());
      assertThat(unrecorded.statusCode()).as("a refusal that cannot be recorded").isEqualTo(503);
      assertThat(unrecorded.body()).contains("/problems/audit-unavailable");
    } finally {
      issuer.close();
    }
  }

  @Test
  void goesOnTakingTokensWhileTheIssuerIsDown() {
    LocalIssuer issuer = new LocalIssuer().start();
    JwtDecoder decoder = AccessTokens.decoder(issuer.issuer(), null);
    decoder.decode(issuer.officer("intake"));
    issuer.close();

    assertThat(decoder.decode(issuer.officer("head")).getClaimAsString("officer"))
        .isEqualTo("990301-JW-O001");
  }

  @Test
  void takesNoTokenBeforeItHasSeenTheIssuersKeys() {
    LocalIssuer issuer = new LocalIssuer();
    JwtDecoder decoder = AccessTokens.decoder(issuer.issuer(), null);
    String token = issuer.officer("intake");

    assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
  }

  @Test
  void refusesAKeyThatTheIssuerDoesNotHaveHoweverOftenItIsTried() {
    try (LocalIssuer issuer = new LocalIssuer().start()) {
      JwtDecoder decoder = AccessTokens.decoder(issuer.issuer(), null);
      decoder.decode(issuer.officer("intake"));
      String unknown = issuer.underAnotherKey();

      for (int tries = 1; tries <= 6; tries++) {
        assertThatThrownBy(() -> decoder.decode(unknown))
            .as("try %s", tries)
            .isInstanceOf(BadJwtException.class);
      }
    }
  }

  @Test
  void doesNotJudgeAnUnknownKeyWhileTheIssuerIsDown() {
    LocalIssuer issuer = new LocalIssuer().start();
    JwtDecoder decoder = AccessTokens.decoder(issuer.issuer(), null);
    decoder.decode(issuer.officer("intake"));
    String unknown = issuer.underAnotherKey();
    issuer.close();

    for (int tries = 1; tries <= 6; tries++) {
      assertThatThrownBy(() -> decoder.decode(unknown))
          .as("try %s", tries)
          .isInstanceOf(JwtException.class)
          .isNotInstanceOf(BadJwtException.class);
    }
    assertThat(decoder.decode(issuer.officer("head"))).isNotNull();
  }

  @Test
  void judgesNoTokenBeforeItHasSeenTheIssuersKeysHoweverOftenItIsTried() {
    LocalIssuer issuer = new LocalIssuer();
    JwtDecoder decoder = AccessTokens.decoder(issuer.issuer(), null);
    String token = issuer.officer("intake");

    for (int tries = 1; tries <= 6; tries++) {
      assertThatThrownBy(() -> decoder.decode(token))
          .as("try %s", tries)
          .isInstanceOf(JwtException.class)
          .isNotInstanceOf(BadJwtException.class);
    }
  }
}
