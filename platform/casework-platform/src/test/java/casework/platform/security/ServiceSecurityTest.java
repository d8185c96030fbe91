package casework.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import casework.platform.audit.AuditChain;
import casework.platform.audit.AuditRow;
import casework.platform.web.Edge;
import casework.platform.web.Edge.Answer;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSecurityTest {

  private static final Edge EDGE = Edge.shared();
  private static final LocalIssuer ISSUER = EDGE.issuer;
  private static final Consumer<JWTClaimsSet.Builder> OFFICER =
      claims ->
          claims
              .claim("officer", "990301-JW-O001")
              .claim("organ", "990301-JW")
              .claim("realm_access", Map.of("roles", List.of("intake")));

  private static String with(Consumer<JWTClaimsSet.Builder> change) {
    return ISSUER.token(OFFICER.andThen(change));
  }

  @Nested
  class Actors {

    @Test
    void areMadeOfTheTokenAndOfNothingElse() {
      Answer me =
          EDGE.get(
              "/api/me",
              ISSUER.officer("intake", "offline_access", "default-roles-casework"),
              "X-User-Id",
              "990300-JW-O999",
              "X-User-Roles",
              "head",
              "X-Organ",
              "990300-JW",
              "X-Forwarded-User",
              "root",
              "X-Forwarded-For",
              "127.0.0.1",
              "Forwarded",
              "for=127.0.0.1");

      assertThat(me.json().path("officer").asString()).isEqualTo("990301-JW-O001");
      assertThat(me.json().path("roles").toString()).isEqualTo("[\"intake\"]");
      assertThat(me.json().path("organs").toString()).isEqualTo("[\"990301-JW\"]");
    }

    @Test
    void seeTheirOwnOrganAndThoseBelowIt() {
      String city = with(each -> each.claim("organ", "990300-JW"));

      assertThat(EDGE.get("/api/me", city).json().path("organs").toString())
          .isEqualTo("[\"990300-JW\",\"990301-JW\"]");
    }

    @Test
    void ofSystemsAreKnownByTheirAccountAndSeeNoOrgan() {
      Answer me = EDGE.get("/api/me", ISSUER.system("service"));

      assertThat(me.json().path("officer").asString()).isEqualTo("system:casework-other");
      assertThat(me.json().path("organs").toString()).isEqualTo("[]");
    }

    @Test
    void whomNoClaimNamesAreRefused() {
      for (String nobody :
          List.of(
              ISSUER.token(_ -> {}),
              ISSUER.system("intake", "head"),
              ISSUER.token(each -> each.claim("officer", " ")),
              ISSUER.token(each -> each.claim("officer", List.of("a"))),
              ISSUER.token(each -> each.claim("realm_access", "service")))) {
        Answer answer = EDGE.get("/api/me", nobody);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("token-names-nobody");
      }
    }

    @Test
    void areNeverAnOfficerAndASystemAtOnce() {
      assertThat(EDGE.get("/internal/closed", ISSUER.officer("service")).status()).isEqualTo(403);
      assertThat(EDGE.get("/api/closed", ISSUER.system("service", "head")).status()).isEqualTo(403);
    }
  }

  @Nested
  class TheDoors {

    @ParameterizedTest
    @CsvSource({
      // path, and the roles it opens to; all others of the list are refused
      "/api/things, intake|head|viewer|service|hotline",
      "/api/closed, head",
      "/internal/closed, service",
      "/internal/audit, audit-admin",
      "/actuator/env, system-admin",
      "/api/me, intake|head|viewer|service|hotline|system-admin|security-admin|audit-admin",
      "/api/code-sets, intake|head|viewer|service|hotline|system-admin|security-admin|audit-admin"
    })
    void openToTheRolesTheyAreFor(String path, String open) {
      List<String> roles = List.of(open.split("\\|"));
      for (String role :
          List.of(
              "intake",
              "head",
              "viewer",
              "service",
              "hotline",
              "system-admin",
              "security-admin",
              "audit-admin")) {
        boolean system = role.equals("service") || role.equals("hotline");
        String token = system ? ISSUER.system(role) : ISSUER.officer(role);
        assertThat(EDGE.get(path, token).status())
            .as("%s for %s", path, role)
            .isEqualTo(roles.contains(role) ? 200 : 403);
      }
    }

    @Test
    void closeToAnAdministratorWhoHoldsAnotherPostToo() {
      for (String[] roles :
          List.of(
              new String[] {"audit-admin", "head"},
              new String[] {"system-admin", "audit-admin"},
              new String[] {"security-admin", "handler"})) {
        for (String path :
            List.of("/api/things", "/api/closed", "/internal/audit", "/internal/closed")) {
          assertThat(EDGE.get(path, ISSUER.officer(roles)).status())
              .as("%s for %s", path, Arrays.toString(roles))
              .isEqualTo(403);
        }
      }
    }

    @Test
    void areOpenForHealthAndMetricsOfThisMachine() {
      assertThat(EDGE.get("/actuator/health", null).status()).isIn(200, 503);
      assertThat(EDGE.get("/actuator/health/liveness", null).status()).isIn(200, 404);
      assertThat(EDGE.get("/actuator/prometheus", null).status()).isEqualTo(200);
      assertThat(EDGE.get("/actuator/env", null).status()).isEqualTo(401);
    }

    @Test
    void openNoFurtherForAnotherWayToWriteThePath() {
      String auditor = ISSUER.officer("audit-admin");
      for (String path :
          List.of(
              "/api/me/../things",
              "/API/things",
              "/api/things/",
              "/api/./things",
              "//api/things",
              "/api/code-sets/..%2fthings",
              "/api/me;/things",
              "/api%2fthings")) {
        assertThat(EDGE.get(path, auditor).status()).as(path).isBetween(400, 404);
      }
    }
  }

  @Nested
  class Refusals {

    private final AuditChain chain = EDGE.context.getBean(AuditChain.class);

    private List<AuditRow> rows() {
      return chain.rowsAfter(0, 100_000);
    }

    @Test
    void areChainedBeforeTheyAreAnswered() {
      int before = rows().size();
      EDGE.get("/api/closed", ISSUER.officer("intake"));
      EDGE.get("/api/things", ISSUER.officer("audit-admin"));
      EDGE.get("/api/failures/rule", ISSUER.officer("intake"));

      assertThat(rows().subList(before, before + 3))
          .extracting(
              row -> row.entry().actor(),
              row -> row.entry().outcome(),
              row -> row.entry().detail(),
              row -> row.entry().step(),
              row -> row.entry().rules())
          .containsExactly(
              tuple("990301-JW-O001", "REFUSED", "not-your-role", "GET /api/closed", List.of()),
              tuple("990301-JW-O001", "REFUSED", "not-your-role", "GET -", List.of()),
              tuple(
                  "990301-JW-O001",
                  "REFUSED",
                  "a-rule",
                  "GET /api/failures/{kind}",
                  List.of("R-CLUE-02")));
    }

    @Test
    void ofWhatMeansNothingAreNoneOfTheAuditors() {
      int before = rows().size();
      EDGE.get("/api/failures/meaning", ISSUER.officer("intake"));
      EDGE.get("/api/nowhere", ISSUER.officer("intake"));

      assertThat(rows()).hasSize(before);
    }

    @Test
    void areShownToTheAuditorWhoseLookIsChainedToo() {
      EDGE.get("/api/closed", ISSUER.officer("intake"));
      Answer answer = EDGE.get("/internal/audit?limit=1", ISSUER.officer("audit-admin"));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().at("/items/0/position").asInt()).isEqualTo(1);
      assertThat(answer.json().path("next").asString("")).isNotEmpty();
      assertThat(rows().getLast().entry())
          .extracting("outcome", "step")
          .containsExactly("READ", "audit");
    }
  }

  @Nested
  class Answers {

    @Test
    void areNotToBeKeptGuessedAtOrFramed() {
      for (Answer answer :
          List.of(
              EDGE.get("/api/me", ISSUER.officer("intake")),
              EDGE.get("/api/me", null),
              EDGE.get("/problems/forbidden", null, "Accept", "text/html"))) {
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Content-Security-Policy"))
            .isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("Server")).isNull();
      }
    }
  }
}
