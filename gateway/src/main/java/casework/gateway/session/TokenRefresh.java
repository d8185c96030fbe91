package casework.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/** Gets a fresh access token shortly before the old one ends. */
@Component
class TokenRefresh {

  private static final Duration EARLY = Duration.ofSeconds(20);
  // A page asks for five things at once; they share one refresh, also where a refresh token may be
  // used only once.
  private static final Duration SHARED = Duration.ofSeconds(30);

  private final ClientRegistration client;
  private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider;
  private final MachineTime time;
  private final Cache<String, Session> fresh =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(SHARED).build();

  TokenRefresh(
      ClientRegistration client,
      OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider,
      MachineTime time) {
    this.client = client;
    this.provider = provider;
    this.time = time;
  }

  boolean isDue(Session session) {
    return !time.now().isBefore(session.accessUntil().minus(EARLY));
  }

  /** The session with a fresh token; empty where the identity provider has ended it. */
  Optional<Session> refreshed(Session session) {
    if (session.refresh().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(fresh.get(session.refresh(), _ -> ask(session)));
    } catch (OAuth2AuthorizationException ended) {
      if ("invalid_grant".equals(ended.getError().getErrorCode())) {
        return Optional.empty();
      }
      throw ended;
    }
  }

  private Session ask(Session session) {
    Instant now = time.now();
    var old =
        new OAuth2AccessToken(
            OAuth2AccessToken.TokenType.BEARER, session.access(), now.minusSeconds(1), now);
    OAuth2AccessTokenResponse answer =
        provider.getTokenResponse(
            new OAuth2RefreshTokenGrantRequest(
                client, old, new OAuth2RefreshToken(session.refresh(), null)));
    var refresh = answer.getRefreshToken();
    Instant until = answer.getAccessToken().getExpiresAt();
    return session.refreshed(
        answer.getAccessToken().getTokenValue(),
        refresh == null ? session.refresh() : refresh.getTokenValue(),
        until == null ? now : until);
  }
}
