package casework.scoring.warning.domain;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Three parties bound together (捆绑), each for responsibility, measures and effect of the
 * rectification.
 */
public record Binding(List<Party> parties) {

  /** Who is bound. */
  public enum Role {
    /** 包保（分管）县级领导 */
    LEADER,
    /** 部门主要领导 */
    PRINCIPAL,
    /** The cadre or the team itself. */
    WARNED
  }

  /**
   * One party's part.
   *
   * @param who the party's cadre id, or the unit's code for a team
   * @param duty what he answers for (责任)
   * @param measures what he does (措施)
   * @param effect what came of it (成效); empty until it is recorded
   */
  public record Party(Role role, String who, String duty, String measures, String effect) {

    Party with(String result) {
      return new Party(role, who, duty, measures, result);
    }
  }

  public Binding {
    parties = List.copyOf(parties);
  }

  /** Binds the three, each once, with a duty and measures. */
  @Rule(value = "R-WARN-02", kind = RuleKind.REFUSES)
  static Binding of(List<Party> parties, Target target) {
    Set<Role> missing = EnumSet.allOf(Role.class);
    for (Party each : parties) {
      if (!missing.remove(each.role())) {
        throw new Refused(new WarningRefusal.Malformed("parties", "each role once"));
      }
      if (each.duty().isBlank() || each.measures().isBlank()) {
        throw new Refused(new WarningRefusal.Malformed("parties", "with a duty and measures"));
      }
      if (each.role() == Role.WARNED && !each.who().equals(target.id())) {
        throw new Refused(new WarningRefusal.Malformed("parties", "with the one who is warned"));
      }
    }
    if (!missing.isEmpty()) {
      throw new Refused(new WarningRefusal.NotBound(names(missing)));
    }
    return new Binding(parties);
  }

  Binding with(Role role, String effect) {
    return new Binding(
        parties.stream().map(each -> each.role() == role ? each.with(effect) : each).toList());
  }

  /** A new card asks for effects anew. */
  Binding renewed() {
    return new Binding(parties.stream().map(each -> each.with("")).toList());
  }

  /** Parties whose effect is not recorded. */
  public List<String> withoutEffect() {
    return parties.stream()
        .filter(each -> each.effect().isBlank())
        .map(each -> each.role().name())
        .toList();
  }

  private static List<String> names(Set<Role> roles) {
    return roles.stream().map(Role::name).toList();
  }
}
