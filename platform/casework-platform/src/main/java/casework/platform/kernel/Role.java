package casework.platform.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a signed-in person or system may be asked to do; the realm's roles by the same words. */
public enum Role {
  INTAKE,
  CASE_SUPERVISION,
  HANDLER,
  DEPARTMENT_LEAD,
  LEADER_IN_CHARGE,
  HEAD,
  INSPECTOR,
  SCORER,
  VIEWER,
  HOTLINE,
  SERVICE,
  SYSTEM_ADMIN,
  SECURITY_ADMIN,
  AUDIT_ADMIN;

  /** The role's word on the wire, such as {@code case-supervision}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role with that word; empty for a role of the identity provider that is none of ours. */
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
