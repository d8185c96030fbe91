package casework.gateway;

import static casework.gateway.Neighbours.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

@GatewayUp
class HeadersIT {

  private static final Path STATIC = Path.of("src/main/resources/static");

  @Value("${server.port}")
  int port;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/app.js",
        "/style.css",
        "/docs/api/",
        "/api/me",
        "/api/clues",
        "/nothing",
        "/actuator/health",
        "/problems/not-signed-in",
        "/internal/settled"
      })
  void everyAnswerTellsTheBrowserWhatNotToDo(String path) {
    var headers = browser.get(path).headers();

    assertThat(headers.allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
        .doesNotContain("unsafe-", "*", "http:", "https:", "data:", "blob:");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
    assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  @Test
  void proxiedAnswersBearThemOnceToo() {
    var headers = browser.get("/api/clues", "Authorization", IDENTITY.bearer("head")).headers();

    assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
  }

  @Test
  void dataIsNotKeptByTheBrowser() {
    var headers = browser.get("/api/clues", "Authorization", IDENTITY.bearer("head")).headers();

    assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
  }

  @Test
  void pagesHoldNothingInlineAndNothingFromElsewhere() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(STATIC)) {
      pages = files.filter(Files::isRegularFile).toList();
    }

    assertThat(pages).isNotEmpty();
    for (Path each : pages) {
      String text = Files.readString(each);
      assertThat(text)
          .as(each.toString())
          .doesNotContain(" style=\"", "onclick=", "<style", "javascript:", "eval(", "innerHTML")
          .doesNotContainPattern("(src|href|from|url\\()\\s*=?\\s*[\"'(]https?://")
          .doesNotContain("localStorage.setItem('token", "sessionStorage.setItem('token");
      if (each.toString().endsWith(".html")) {
        assertThat(text).doesNotContainPattern("<script(?![^>]*\\ssrc=)[^>]*>");
      }
    }
  }
}
