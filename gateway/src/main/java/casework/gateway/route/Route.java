package casework.gateway.route;

import casework.platform.kernel.Role;
import java.util.Set;

/**
 * Everything under {@code /api/<segment>} belongs to one service.
 *
 * @param segment the word after {@code /api}
 * @param service the service's name in the settings
 * @param roles who may knock; the service decides what he may do there
 */
public record Route(String segment, String service, Set<Role> roles) {

  public Route {
    roles = Set.copyOf(roles);
  }

  String path() {
    return "/api/" + segment;
  }

  /** The patterns this route answers to. */
  public String[] patterns() {
    return new String[] {path(), path() + "/**"};
  }
}
