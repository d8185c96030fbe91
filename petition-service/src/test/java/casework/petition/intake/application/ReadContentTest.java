package casework.petition.intake.application;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.COUNTY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.intake;
import static casework.petition.intake.domain.SamplePetitions.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.Referral;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.store.Stored;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ReadContentTest {

  private static final String ROOM = CITY + "-D2";

  private final Desk desk = new Desk();
  private Stored<Petition> petition = registered();

  private Stored<Petition> registered() {
    Cause.Creation cause = new Cause.Creation("officer/client", "key", "body");
    Act act = new Act(intake(CITY), cause, act(MONDAY).at());
    return desk.register.handle(Desk.command(person(), 2), cause, act).petition().stored();
  }

  @ParameterizedTest
  @EnumSource(names = {"INTAKE", "CASE_SUPERVISION", "HEAD"})
  @Rule(value = "R-SEC-01", kind = RuleKind.ALLOWS)
  void showsTheAllegationToWhoKeepsThePetition(Role role) {
    assertThat(allegation(actor(CITY, role))).isEqualTo("示例正文。");
    assertThat(desk.readings).containsExactly("someone allegation");
  }

  @ParameterizedTest
  @EnumSource(names = {"HANDLER", "DEPARTMENT_LEAD", "LEADER_IN_CHARGE"})
  @Rule(value = "R-SEC-01", kind = RuleKind.ALLOWS)
  void showsItToWhoHandlesTheClueOnceItIsInHisHands(Role role) {
    refer();
    desk.place.handle(
        new PlaceReferral.Command(
            id(), petition.state().referrals().getFirst().id(), new Referral.InHand(ROOM, 4)),
        act(MONDAY));

    assertThat(allegation(actor(CITY, role))).isEqualTo("示例正文。");
  }

  @ParameterizedTest
  @EnumSource(names = {"HANDLER", "DEPARTMENT_LEAD", "LEADER_IN_CHARGE"})
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  void hidesItFromThemBefore(Role role) {
    assertHidden(actor(CITY, role));
  }

  @ParameterizedTest
  @EnumSource(names = {"HANDLER", "DEPARTMENT_LEAD"})
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  void hidesItFromADepartmentThatHasNotGotTheClueYet(Role role) {
    refer();

    assertHidden(actor(CITY, role));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {
        "INTAKE",
        "CASE_SUPERVISION",
        "HEAD",
        "HANDLER",
        "DEPARTMENT_LEAD",
        "LEADER_IN_CHARGE"
      })
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  void hidesItFromEverybodyElse(Role role) {
    refer();

    assertHidden(actor(CITY, role));
  }

  @ParameterizedTest
  @EnumSource
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  void hidesItFromEveryRoleOfAnotherOrgan(Role role) {
    refer();

    assertHidden(actor(COUNTY, role));
  }

  @Test
  void tellsAServiceTheAccusedOfTheReferralAloneAndTakesItDownFirst() {
    refer();
    var referral = petition.state().referrals().getFirst().id();

    assertThat(desk.read.subjects(Actor.system("clue"), id(), referral))
        .extracting(each -> each.number())
        .containsExactly(1, 2);
    assertThat(desk.readings).containsExactly("system:clue subjects");
  }

  @Test
  void tellsAnOfficerNoSubjects() {
    refer();
    var referral = petition.state().referrals().getFirst().id();

    assertThatThrownBy(() -> desk.read.subjects(actor(CITY, Role.HEAD), id(), referral))
        .isInstanceOf(Refused.class);
    assertThat(desk.readings).isEmpty();
  }

  private void assertHidden(Actor actor) {
    assertThatThrownBy(() -> allegation(actor))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal().code()).isEqualTo("no-such-petition"));
    assertThat(desk.readings).isEmpty();
  }

  private String allegation(Actor actor) {
    return desk.read.allegation(actor, id()).content().orElseThrow().text();
  }

  private PetitionId id() {
    return petition.state().id();
  }

  private void refer() {
    petition =
        desk.accept.handle(
            new AcceptPetition.Command(id(), petition.revision(), Category.ACCUSATION),
            act(MONDAY));
    petition =
        desk.refer.handle(
            new ReferPetition.Command(id(), petition.revision(), Set.of()), act(MONDAY));
  }

  private static Actor actor(String organ, Role role) {
    return new Actor("someone", organ, ROOM, Set.of(role), "gateway");
  }
}
