package casework.platform.security;

import casework.platform.kernel.Role;

/**
 * Opens addresses below {@code /api} to one of the three administrators, to whom everything there
 * is closed otherwise. A service declares a bean for each.
 *
 * @param pattern such as {@code /api/calendars/**}
 */
public record AdministratorPath(Role role, String pattern) {

  public AdministratorPath {
    if (!Gates.ADMINISTRATORS.contains(role)) {
      throw new IllegalArgumentException(role + " is not an administrator");
    }
  }
}
