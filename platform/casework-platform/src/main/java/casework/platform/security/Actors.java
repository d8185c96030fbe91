package casework.platform.security;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Makes the actor of a token, once, and finds the one of the request being served. */
public final class Actors {

  private static final Set<Role> SYSTEMS = EnumSet.of(Role.SERVICE, Role.HOTLINE);

  private Actors() {}

  /**
   * The actor the token speaks for: an officer by his claim, or a system by its account; empty for
   * a token that names neither.
   */
  public static Optional<Actor> of(Jwt token) {
    Set<Role> roles = roles(token);
    String client = text(token, "azp");
    String officer = text(token, "officer");
    if (!officer.isEmpty()) {
      // An officer never acts as a system, whatever roles he was given by mistake.
      roles.removeAll(SYSTEMS);
      String department = text(token, "department");
      return Optional.of(
          new Actor(
              officer,
              text(token, "organ"),
              department.isEmpty() ? null : department,
              roles,
              client));
    }
    roles.retainAll(SYSTEMS);
    return roles.isEmpty() || client.isEmpty()
        ? Optional.empty()
        : Optional.of(new Actor("system:" + client, text(token, "organ"), null, roles, client));
  }

  /** The actor of the request this thread serves; empty outside one and before sign-in. */
  public static Optional<Actor> current() {
    return of(SecurityContextHolder.getContext().getAuthentication());
  }

  static Optional<Actor> of(@Nullable Authentication authentication) {
    return authentication instanceof ActorToken token
        ? Optional.ofNullable(token.actor())
        : Optional.empty();
  }

  private static Set<Role> roles(Jwt token) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (token.getClaim("realm_access") instanceof Map<?, ?> access
        && access.get("roles") instanceof Collection<?> words) {
      words.forEach(word -> Role.of(String.valueOf(word)).ifPresent(roles::add));
    }
    return roles;
  }

  private static String text(Jwt token, String claim) {
    return token.getClaim(claim) instanceof String text ? text.strip() : "";
  }
}
