package casework.testkit.tokens;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who signs in: an officer with organ, department and roles, or a service account.
 *
 * @param officer his stable id; null for an account that is nobody
 * @param client the client application his token is issued to
 */
public record TestOfficer(
    @Nullable String officer,
    @Nullable String organ,
    @Nullable String department,
    Set<Role> roles,
    String client) {

  public TestOfficer {
    roles = Set.copyOf(roles);
  }

  /** An officer who still belongs nowhere and may do nothing. */
  public static TestOfficer anOfficer(String id) {
    return new TestOfficer(id, null, null, Set.of(), "casework-gateway");
  }

  /** A service account, such as {@code casework-clue}; no officer, organ or department. */
  public static TestOfficer aService(String client) {
    return new TestOfficer(null, null, null, Set.of(Role.SERVICE), client);
  }

  public TestOfficer of(String organCode) {
    return new TestOfficer(officer, organCode, department, roles, client);
  }

  public TestOfficer in(String departmentCode) {
    return new TestOfficer(officer, organ, departmentCode, roles, client);
  }

  /** The same person with these roles added to those he has. */
  public TestOfficer as(Role... more) {
    Set<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(roles);
    all.addAll(Set.of(more));
    return new TestOfficer(officer, organ, department, all, client);
  }

  /** The same person signed in at another client application. */
  public TestOfficer through(String clientId) {
    return new TestOfficer(officer, organ, department, roles, clientId);
  }

  /** The actor a service makes of his token; for tests below the web. */
  public Actor actor() {
    return new Actor(
        officer == null ? "system:" + client : officer,
        organ == null ? "" : organ,
        department,
        roles,
        client);
  }
}
