package casework.gateway.session;

import casework.gateway.GatewaySettings;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The one link to signing in. It leads by the public address, because a cookie set under another
 * name for this machine would not come back.
 */
@RestController
class SignIn {

  private final URI start;

  SignIn(GatewaySettings settings) {
    this.start =
        URI.create(settings.publicUrl() + "/oauth2/authorization/" + IdentityProvider.REGISTRATION);
  }

  @GetMapping("/sign-in")
  ResponseEntity<Void> start() {
    return ResponseEntity.status(HttpStatus.FOUND).location(start).build();
  }
}
