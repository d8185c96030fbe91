package casework.gateway.session;

import casework.gateway.GatewaySettings;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.stereotype.Component;

/** Tells whether a session still holds, with a fresh token where the old one is about to end. */
@Component
class SessionReader {

  private final TokenRefresh refresh;
  private final JwtDecoder tokens;
  private final JwtAuthenticationConverter callers;
  private final MachineTime time;
  private final GatewaySettings settings;

  SessionReader(
      TokenRefresh refresh,
      JwtDecoder tokens,
      JwtAuthenticationConverter callers,
      MachineTime time,
      GatewaySettings settings) {
    this.refresh = refresh;
    this.tokens = tokens;
    this.callers = callers;
    this.time = time;
    this.settings = settings;
  }

  /** A session that holds, and who it is; {@code changed} where the browser needs the new one. */
  record Holding(Session session, boolean changed, AbstractAuthenticationToken caller) {}

  /**
   * Empty where the person must sign in again.
   *
   * @throws AuthenticationServiceException where the identity provider cannot be asked
   */
  Optional<Holding> read(Session sent) {
    if (!time.now().isBefore(sent.signedInAt().plus(settings.sessionLife()))) {
      return Optional.empty();
    }
    try {
      Optional<Session> current = refresh.isDue(sent) ? refresh.refreshed(sent) : Optional.of(sent);
      return current.map(
          good -> new Holding(good, good != sent, callers.convert(tokens.decode(good.access()))));
    } catch (BadJwtException ended) {
      return Optional.empty();
    } catch (OAuth2AuthorizationException | JwtException unreachable) {
      throw new AuthenticationServiceException("a session cannot be checked", unreachable);
    }
  }
}
