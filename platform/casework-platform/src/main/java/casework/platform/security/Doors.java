package casework.platform.security;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may come to which part of a service at all: matters' content is closed to the three
 * administrators, what is internal is closed to officers.
 */
final class Doors {

  /** What every signed-in person may read, an administrator too. */
  private static final List<PathPattern> COMMON = patterns("/api/me", "/api/code-sets/**");

  private final List<AdministratorPath> opened;

  Doors(List<AdministratorPath> opened) {
    this.opened = List.copyOf(opened);
  }

  /** Anyone whom the token names. */
  AuthorizationManager<RequestAuthorizationContext> named() {
    return door((_, _) -> {});
  }

  /** Content of matters. */
  AuthorizationManager<RequestAuthorizationContext> content() {
    return door(
        (actor, request) -> {
          if (COMMON.stream().noneMatch(each -> matches(each, request))
              && opened.stream().noneMatch(each -> opens(each, actor, request))) {
            Gates.requireContentReader(actor);
          }
        });
  }

  /** What other services and administrators need; each address narrows it further. */
  AuthorizationManager<RequestAuthorizationContext> internal() {
    return roles(Role.SERVICE, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
  }

  AuthorizationManager<RequestAuthorizationContext> roles(Role... open) {
    return door((actor, _) -> Gates.require(actor, open));
  }

  private static boolean opens(AdministratorPath path, Actor actor, HttpServletRequest request) {
    return actor.is(path.role())
        && actor.roles().size() == 1
        && patterns(path.pattern()).stream().anyMatch(each -> matches(each, request));
  }

  private interface Check {
    void pass(Actor actor, HttpServletRequest request);
  }

  private static AuthorizationManager<RequestAuthorizationContext> door(Check check) {
    return (authentication, context) -> {
      if (!(authentication.get() instanceof ActorToken token)) {
        return new AuthorizationDecision(false);
      }
      Actor actor = token.actor();
      if (actor == null) {
        throw new RefusedAccess(new RefusedAccess.NamesNobody());
      }
      try {
        check.pass(actor, context.getRequest());
      } catch (Refused refused) {
        throw new RefusedAccess(refused.refusal());
      }
      return new AuthorizationDecision(true);
    };
  }

  private static List<PathPattern> patterns(String... patterns) {
    return Arrays.stream(patterns).map(PathPatternParser.defaultInstance::parse).toList();
  }

  private static boolean matches(PathPattern pattern, HttpServletRequest request) {
    return pattern.matches(PathContainer.parsePath(request.getRequestURI()));
  }
}
