package casework.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import casework.gateway.GatewaySettings;
import casework.platform.secrecy.KeyRing;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class SealedCookiesTest {

  private static final byte[] SMALL = "small".getBytes();

  @TempDir Path keys;

  private SealedCookies cookies;

  @BeforeEach
  void open() {
    cookies = at("http://127.0.0.1:8080");
  }

  private SealedCookies at(String address) {
    var settings =
        new GatewaySettings(
            URI.create(address),
            "http://127.0.0.1/realms/x",
            "secret",
            "casework-api",
            Map.of(),
            DataSize.ofMegabytes(1),
            DataSize.ofMegabytes(8),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofHours(1));
    return new SealedCookies(new CookieSeal(new KeyRing(keys, true)), settings);
  }

  private MockHttpServletRequest written(byte[] content) {
    return written(cookies, new MockHttpServletRequest(), content);
  }

  private static MockHttpServletRequest written(
      SealedCookies by, MockHttpServletRequest request, byte[] content) {
    var response = new MockHttpServletResponse();
    by.write(request, response, "session", content);
    var next = new MockHttpServletRequest();
    next.setCookies(
        Arrays.stream(response.getCookies())
            .filter(each -> each.getMaxAge() != 0)
            .toArray(Cookie[]::new));
    return next;
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(7).nextBytes(noise);
    return noise;
  }

  @Nested
  class Sizes {

    @Test
    void aSmallContentIsOneCookie() {
      MockHttpServletRequest request = written(SMALL);

      assertThat(request.getCookies()).hasSize(1);
      assertThat(cookies.read(request, "session")).contains(SMALL);
    }

    @Test
    void whatDoesNotFitOneCookieGoesOnInTheNext() {
      MockHttpServletRequest request = written(noise(6000));

      assertThat(request.getCookies())
          .extracting(Cookie::getName)
          .containsExactly(
              "casework-session-8080", "casework-session-8080.1", "casework-session-8080.2");
      assertThat(request.getCookies()).allMatch(each -> each.getValue().length() <= 3800);
      assertThat(cookies.read(request, "session")).contains(noise(6000));
    }

    @Test
    void aShorterContentTakesTheOldPiecesAway() {
      MockHttpServletRequest before = written(noise(6000));
      var response = new MockHttpServletResponse();

      cookies.write(before, response, "session", SMALL);

      assertThat(response.getCookies())
          .filteredOn(each -> each.getMaxAge() == 0)
          .extracting(Cookie::getName)
          .containsExactly("casework-session-8080.1", "casework-session-8080.2");
    }
  }

  @Nested
  class Seals {

    @Test
    void anotherPurposeDoesNotOpen() {
      MockHttpServletRequest request = written(SMALL);
      String sealed = Objects.requireNonNull(request.getCookies())[0].getValue();
      request.setCookies(new Cookie("casework-sign-in-8080", sealed));

      assertThat(cookies.read(request, "sign-in")).isEmpty();
    }

    @Test
    void anotherKeyDoesNotOpen(@TempDir Path others) {
      MockHttpServletRequest request = written(SMALL);
      keys = others;

      assertThat(at("http://127.0.0.1:8080").read(request, "session")).isEmpty();
    }

    @Test
    void anOlderVersionOfTheKeyStillOpens() throws IOException {
      MockHttpServletRequest request = written(SMALL);
      Path first = keys.resolve("gateway-session.key");
      Files.writeString(
          keys.resolve("gateway-session.2.key"), "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n");

      assertThat(first).exists();
      assertThat(at("http://127.0.0.1:8080").read(request, "session")).contains(SMALL);
    }

    @Test
    void nonsenseDoesNotOpen() {
      for (String each : new String[] {"", "x", "AAAA", "%%%", "A".repeat(3000)}) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("casework-session-8080", each));

        assertThat(cookies.read(request, "session")).isEmpty();
      }
    }
  }

  @Nested
  class Names {

    @Test
    void underHttpsItBelongsToThisHostAlone() {
      var response = new MockHttpServletResponse();

      at("https://casework.example")
          .write(new MockHttpServletRequest(), response, "session", SMALL);

      assertThat(response.getHeader("Set-Cookie"))
          .startsWith("__Host-casework-session=")
          .contains("Secure", "HttpOnly", "Path=/", "SameSite=Lax");
    }

    @Test
    void twoInstancesOnOneMachineKeepApart() {
      MockHttpServletRequest request = written(SMALL);

      assertThat(at("http://127.0.0.1:8090").read(request, "session")).isEmpty();
    }
  }
}
