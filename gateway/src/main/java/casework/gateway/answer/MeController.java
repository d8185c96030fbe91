package casework.gateway.answer;

import casework.gateway.security.AccessTokens;
import casework.gateway.session.BrowserSessions;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who I am to the platform, and what the law's clock says. */
@RestController
class MeController {

  private final LawClock law;

  MeController(LawClock law) {
    this.law = law;
  }

  /**
   * @param officer stable id; null for a system
   * @param csrf what a page sends along with commands; null for callers with a bearer token
   */
  record Me(
      @Nullable String officer,
      @Nullable String name,
      @Nullable String organ,
      @Nullable String department,
      List<String> roles,
      LawTime lawTime,
      @Nullable Csrf csrf) {}

  /**
   * @param today the law's day, in Asia/Shanghai
   * @param stands true where the clock is moved by hand and stands still meanwhile
   */
  record LawTime(Instant at, LocalDate today, boolean stands) {}

  record Csrf(String header, String token) {}

  @GetMapping("/api/me")
  ResponseEntity<Me> me(JwtAuthenticationToken caller, HttpServletRequest request) {
    Jwt token = caller.getToken();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new Me(
                token.getClaimAsString("officer"),
                BrowserSessions.nameOf(request).orElseGet(() -> name(token)),
                token.getClaimAsString("organ"),
                token.getClaimAsString("department"),
                AccessTokens.roles(token).stream()
                    .filter(role -> Role.of(role).isPresent())
                    .sorted()
                    .toList(),
                new LawTime(law.instant(), law.today(), law.stands()),
                csrf(request)));
  }

  private static @Nullable String name(Jwt token) {
    String name = token.getClaimAsString("name");
    return name == null ? token.getClaimAsString("preferred_username") : name;
  }

  private static @Nullable Csrf csrf(HttpServletRequest request) {
    boolean bearer = request.getHeader("Authorization") != null;
    return !bearer && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Csrf(token.getHeaderName(), token.getToken())
        : null;
  }
}
