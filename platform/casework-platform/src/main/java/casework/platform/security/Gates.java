package casework.platform.security;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The first question at every door: does the actor hold one of the roles it is open to? What
 * depends on a matter's data is asked later, in the domain.
 */
public final class Gates {

  /** The three posts that no one may hold together with another (三员分立). */
  public static final Set<Role> ADMINISTRATORS =
      Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

  private Gates() {}

  /**
   * Passes an actor who holds one of the roles.
   *
   * @throws Refused with {@code not-your-role} where he holds none, and with {@code
   *     administrator-holds-no-other-role} where he holds an administrator's post besides
   */
  public static void require(Actor actor, Role... open) {
    requireOnePost(actor);
    if (!actor.isAny(open)) {
      throw new Refused(new NotYourRole(Arrays.stream(open).map(Role::word).sorted().toList()));
    }
  }

  /**
   * Passes an actor who may see the content of matters: anyone but the three administrators.
   *
   * @throws Refused with {@code not-your-role}
   */
  public static void requireContentReader(Actor actor) {
    requireOnePost(actor);
    if (isAdministrator(actor)) {
      throw new Refused(new NotYourRole(List.of()));
    }
  }

  /** Whether the actor holds the system's, the security's or the audit's administration. */
  public static boolean isAdministrator(Actor actor) {
    return actor.roles().stream().anyMatch(ADMINISTRATORS::contains);
  }

  /**
   * Passes an actor who holds an administrator's post alone, or none.
   *
   * @throws Refused with {@code administrator-holds-no-other-role}
   */
  public static void requireOnePost(Actor actor) {
    if (isAdministrator(actor) && actor.roles().size() > 1) {
      throw new Refused(new AdministratorHoldsNoOtherRole());
    }
  }

  /** The actor holds none of the roles the door is open to. */
  public record NotYourRole(List<String> roles) implements Refusal {

    @Override
    public String code() {
      return "not-your-role";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "Your roles do not open this.";
    }
  }

  /** An administrator's post was given to someone together with another role. */
  public record AdministratorHoldsNoOtherRole() implements Refusal {

    @Override
    public String code() {
      return "administrator-holds-no-other-role";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "System, security and audit administration are separate posts; a holder has no other"
          + " role.";
    }
  }
}
