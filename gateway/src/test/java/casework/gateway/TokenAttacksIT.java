package casework.gateway;

import static casework.gateway.Neighbours.CLUE;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Role;
import casework.testkit.tokens.Fault;
import casework.testkit.tokens.TestIssuer;
import casework.testkit.tokens.TestOfficer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

@GatewayUp
@ContextConfiguration(initializers = {Neighbours.class, TokenAttacksIT.AtTheTestIssuer.class})
class TokenAttacksIT {

  private static final TestIssuer ISSUER = TestIssuer.shared();
  private static final TestOfficer OFFICER =
      TestOfficer.anOfficer("990300-JW-O002")
          .of("990300-JW")
          .in("990300-JW-D1")
          .as(Role.CASE_SUPERVISION);

  @Value("${server.port}")
  int port;

  private Browser browser;

  static final class AtTheTestIssuer
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("issuer", Map.of("CASEWORK_ISSUER", ISSUER.issuer())));
    }
  }

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @Test
  void letsAGoodTokenThrough() {
    var answer = browser.get("/api/clues", "Authorization", ISSUER.bearer(OFFICER));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void turnsEveryBadTokenAway(Fault fault) {
    int before = CLUE.times();

    var answer =
        browser.get("/api/clues", "Authorization", "Bearer " + ISSUER.token(OFFICER, fault));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(Browser.json(answer).get("code").asString()).isEqualTo("token-refused");
    assertThat(CLUE.times()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic Y2l0eS1oZWFkOng=", "Bearer", "Bearer a b", "bearer ", "DPoP x"})
  void turnsEveryOtherHeaderAway(String header) {
    var answer = browser.get("/api/clues", "Authorization", header);

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void takesNoTokenFromTheAddress() {
    var answer = browser.get("/api/clues?access_token=" + ISSUER.token(OFFICER));

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void readsTheKeysAgainWhenTheIssuerSignsWithANewOne() {
    browser.get("/api/clues", "Authorization", ISSUER.bearer(OFFICER));
    ISSUER.rotateKey();

    var answer = browser.get("/api/clues", "Authorization", ISSUER.bearer(OFFICER));

    assertThat(answer.statusCode()).isEqualTo(200);
  }
}
