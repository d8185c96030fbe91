package casework.platform.kernel;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: an officer with his organ and department, or a system by its account.
 *
 * @param officer the officer's stable id, or {@code system:<account>} for a service account
 * @param organ code of the organ the actor belongs to, such as {@code 990301-JW}; empty for a
 *     system that speaks for none
 * @param department code of his department, where he has one
 * @param roles what he may be asked to do
 * @param client the client application the token was issued to; scopes idempotency keys
 */
public record Actor(
    String officer, String organ, @Nullable String department, Set<Role> roles, String client) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** The software itself, acting by a clock or on an event. */
  public static Actor system(String name) {
    return new Actor("system:" + name, "", null, Set.of(Role.SERVICE), name);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isAny(Role... any) {
    return Arrays.stream(any).anyMatch(roles::contains);
  }

  /** True where the actor works in that department; an actor without one works in none. */
  public boolean worksIn(@Nullable String other) {
    return department != null && department.equals(other);
  }
}
