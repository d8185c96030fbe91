package casework.petition.intake.domain;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.realName;
import static casework.petition.intake.domain.SamplePetitions.referred;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeedToKnowTest {

  private final Petition unplaced = referred(realName());
  private final Petition placed = placed(unplaced, CITY + "-D2");

  private static Petition placed(Petition petition, String department) {
    return petition
        .placeReferral(petition.referrals().getFirst().id(), new Referral.InHand(department, 4))
        .orElseThrow()
        .next();
  }

  private static boolean reads(Petition petition, String organ, String department, Role role) {
    Actor actor = new Actor(organ + "-O003", organ, department, Set.of(role), "test");
    return NeedToKnow.ofTheAllegation(petition, actor, Set.of(organ));
  }

  @ParameterizedTest
  @EnumSource(names = {"HANDLER", "DEPARTMENT_LEAD"})
  @Rule("R-SEC-01")
  void letsADepartmentReadOnceItHasTheClueInHand(Role role) {
    assertThat(reads(placed, CITY, CITY + "-D2", role)).isTrue();
    assertThat(reads(unplaced, CITY, CITY + "-D2", role)).isFalse();
    assertThat(reads(placed, CITY, CITY + "-D3", role)).isFalse();
  }

  @Test
  void letsTheLeadersReadOnceItHasGoneToTheLedger() {
    assertThat(reads(unplaced, CITY, CITY + "-LD", Role.LEADER_IN_CHARGE)).isTrue();
    assertThat(reads(realName(), CITY, CITY + "-LD", Role.LEADER_IN_CHARGE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"HANDLER", "DEPARTMENT_LEAD", "LEADER_IN_CHARGE", "HEAD", "INTAKE"})
  void showsNothingToAnotherOrgan(Role role) {
    assertThat(reads(placed, "990301-JW", CITY + "-D2", role)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"VIEWER", "SCORER", "INSPECTOR", "SYSTEM_ADMIN"})
  void showsNothingToWhoHasNoPartInIt(Role role) {
    assertThat(reads(placed, CITY, CITY + "-D2", role)).isFalse();
  }
}
