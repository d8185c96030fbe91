package casework.gateway.limit;

import casework.platform.secrecy.KeyRing;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Whom a request is counted for: the officer, else the client, else a keyed digest of the address.
 * The address itself is never kept.
 */
@Component
class Callers {

  private final KeyRing keys;

  Callers(KeyRing keys) {
    this.keys = keys;
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
      mac.init(new SecretKeySpec(keys.newest("gateway-address").getEncoded(), "HmacSHA256"));
      byte[] digest = mac.doFinal(request.getRemoteAddr().getBytes(StandardCharsets.UTF_8));
      return "address:" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
