package casework.petition.intake.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;

/** Who receives petitions and decides on them: the petition department alone (归口受理). */
final class PetitionStaff {

  private PetitionStaff() {}

  @Rule(value = "R-INT-02", kind = RuleKind.REFUSES)
  static void require(Actor actor, String organ) {
    if (!actor.is(Role.INTAKE)) {
      throw new Refused(new PetitionRefusal.NotPetitionStaff());
    }
    if (!actor.organ().equals(organ)) {
      throw new Refused(new PetitionRefusal.NotYourOrgan());
    }
  }
}
