package casework.platform.security;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** A checked token and the actor made from it; the actor is null where the token names nobody. */
public final class ActorToken extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

  private final transient @Nullable Actor actor;

  ActorToken(Jwt token, @Nullable Actor actor) {
    super(token, actor == null ? "nobody" : actor, token, authorities(actor));
    this.actor = actor;
    setAuthenticated(true);
  }

  public @Nullable Actor actor() {
    return actor;
  }

  @Override
  public String getName() {
    return actor == null ? "nobody" : actor.officer();
  }

  @Override
  public Map<String, Object> getTokenAttributes() {
    return getToken().getClaims();
  }

  private static Collection<GrantedAuthority> authorities(@Nullable Actor actor) {
    return actor == null
        ? List.of()
        : actor.roles().stream()
            .map(Role::word)
            .<GrantedAuthority>map(word -> new SimpleGrantedAuthority("ROLE_" + word))
            .toList();
  }
}
