package casework.gateway.session;

import casework.gateway.GatewaySettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Sealed cookies of any size: a browser keeps 4 KB per cookie, so a longer one is cut into numbered
 * pieces. Names bear the port, because browsers do not tell ports apart and two instances on one
 * machine must not sign each other out; under https they carry the {@code __Host-} prefix.
 */
@Component
final class SealedCookies {

  private static final int PIECE = 3800;
  private static final int MOST_PIECES = 4;
  private static final Duration SESSION_ONLY = Duration.ofSeconds(-1);

  private final CookieSeal seal;
  private final boolean https;
  private final int port;

  SealedCookies(CookieSeal seal, GatewaySettings settings) {
    this.seal = seal;
    this.https = settings.https();
    this.port = settings.publicUrl().getPort();
  }

  Optional<byte[]> read(HttpServletRequest request, String what) {
    Map<String, String> sent = sent(request);
    var text = new StringBuilder();
    for (int piece = 0; piece < MOST_PIECES; piece++) {
      String value = sent.get(name(what, piece));
      if (value == null) {
        break;
      }
      text.append(value);
    }
    return text.isEmpty() ? Optional.empty() : seal.open(what, text.toString());
  }

  void write(
      HttpServletRequest request, HttpServletResponse response, String what, byte[] content) {
    write(request, response, what, content, SESSION_ONLY);
  }

  void write(
      HttpServletRequest request,
      HttpServletResponse response,
      String what,
      byte[] content,
      Duration life) {
    String text = seal.seal(what, content);
    int pieces = (text.length() + PIECE - 1) / PIECE;
    if (pieces > MOST_PIECES) {
      throw new IllegalStateException("a cookie of " + text.length() + " characters");
    }
    for (int piece = 0; piece < pieces; piece++) {
      String part = text.substring(piece * PIECE, Math.min(text.length(), (piece + 1) * PIECE));
      add(response, name(what, piece), part, life);
    }
    clear(request, response, what, pieces);
  }

  void clear(HttpServletRequest request, HttpServletResponse response, String what) {
    clear(request, response, what, 0);
  }

  private void clear(
      HttpServletRequest request, HttpServletResponse response, String what, int from) {
    Map<String, String> sent = sent(request);
    for (int piece = from; piece < MOST_PIECES; piece++) {
      if (sent.containsKey(name(what, piece))) {
        add(response, name(what, piece), "", Duration.ZERO);
      }
    }
  }

  // Lax, not Strict: the way back from the identity provider must bring the sign-in cookie along.
  private void add(HttpServletResponse response, String name, String value, Duration life) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .secure(https)
            .sameSite("Lax")
            .maxAge(life)
            .build()
            .toString());
  }

  private String name(String what, int piece) {
    String plain = "casework-" + what + (port < 0 ? "" : "-" + port);
    return (https ? "__Host-" : "") + plain + (piece == 0 ? "" : "." + piece);
  }

  private static Map<String, String> sent(HttpServletRequest request) {
    var all = new HashMap<String, String>();
    if (request.getCookies() != null) {
      for (Cookie each : request.getCookies()) {
        all.putIfAbsent(each.getName(), each.getValue());
      }
    }
    return all;
  }
}
