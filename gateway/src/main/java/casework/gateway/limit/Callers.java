package casework.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Whom a request is counted for: the officer, else the client, else a keyed digest of the address.
 * The address itself is never kept, and the key of the digest lives in memory for a day: nobody can
 * say later whose it was.
 */
@Component
class Callers {

  private static final int KEY_BYTES = 32;
  private static final long DAY = Duration.ofDays(1).toNanos();

  private final SecureRandom random = new SecureRandom();
  private byte[] key = new byte[KEY_BYTES];
  private long madeAt;

  Callers() {
    renew();
  }

  String of(HttpServletRequest request) {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken caller) {
      String officer = caller.getToken().getClaimAsString("officer");
      return officer != null ? officer : "client:" + caller.getToken().getClaimAsString("azp");
    }
    return address(request);
  }

  String address(HttpServletRequest request) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keyOfTheDay(), "HmacSHA256"));
      byte[] digest = mac.doFinal(request.getRemoteAddr().getBytes(StandardCharsets.UTF_8));
      return "address:" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized byte[] keyOfTheDay() {
    if (System.nanoTime() - madeAt > DAY) {
      renew();
    }
    return key;
  }

  private void renew() {
    byte[] fresh = new byte[KEY_BYTES];
    random.nextBytes(fresh);
    key = fresh;
    madeAt = System.nanoTime();
  }
}
