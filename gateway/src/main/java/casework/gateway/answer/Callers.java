package casework.gateway.answer;

import casework.gateway.route.RouteTable;
import casework.platform.kernel.Role;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Asking the services on behalf of whoever asks here, and no further than his own doors. */
final class Callers {

  private static final String ROLE = "ROLE_";

  private Callers() {}

  /** The services whose door is open to the caller, each with its first segment. */
  static Map<String, String> openTo(JwtAuthenticationToken caller) {
    return RouteTable.openTo(rolesOf(caller));
  }

  static List<Role> rolesOf(JwtAuthenticationToken caller) {
    return caller.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .filter(each -> each != null && each.startsWith(ROLE))
        .flatMap(each -> Role.of(each.substring(ROLE.length())).stream())
        .toList();
  }

  static HttpHeaders inTheNameOf(JwtAuthenticationToken caller) {
    var headers = new HttpHeaders();
    headers.setBearerAuth(caller.getToken().getTokenValue());
    return headers;
  }
}
