package casework.petition.intake.application;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.intake;
import static casework.petition.intake.domain.SamplePetitions.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.intake.application.MemoryPetitions.Crash;
import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionState.Referred;
import casework.petition.intake.domain.PetitionState.Registered;
import casework.petition.intake.domain.PetitionState.Transferred;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.store.Stored;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MovingUpTest {

  private final Desk desk = new Desk();
  private final Stored<Petition> registered = registered();

  private Stored<Petition> registered() {
    Cause.Creation cause = new Cause.Creation("officer/client", "key", "body");
    Act act = new Act(intake(CITY), cause, act(MONDAY).at());
    return desk.register.handle(Desk.command(person(), 1), cause, act).petition().stored();
  }

  @Test
  @Rule("R-INT-07")
  void giveThePetitionToTheHigherOrganWhenAnAccusedHasRisenBeforeTheAcceptance() {
    desk.outOfReach.add("测甲1");
    desk.belongingsOf.add(registered.state().id());

    Stored<Petition> left = accept(registered);

    assertThat(left.state().state()).isEqualTo(new Transferred(MONDAY));
    Petition above = above();
    assertThat(above.organ()).isEqualTo("990000-JW");
    assertThat(above.state()).isEqualTo(new Registered());
    assertThat(desk.vaultRows).containsOnlyKeys(above.id());
    assertThat(desk.belongingsOf).containsExactly(above.id());
    assertThat(desk.receiptRows).containsEntry(left.state().id(), above.id());
  }

  @Test
  void giveItUpAtTheReferralToo() {
    Stored<Petition> accepted = accept(registered);
    desk.outOfReach.add("测甲1");

    Stored<Petition> left = refer(accepted);

    assertThat(left.state().state()).isInstanceOf(Transferred.class);
    assertThat(desk.petitions.said).noneMatch(each -> each.toString().contains("Referred"));
  }

  @Test
  void leaveItWhereItIsWhileNobodyHasRisen() {
    assertThat(refer(accept(registered)).state().state()).isInstanceOf(Referred.class);
  }

  @Test
  void comeToTheSameEndWhenKilledInBetween() {
    desk.outOfReach.add("测甲1");
    desk.petitions.failOnce();
    assertThatThrownBy(() -> accept(registered)).isInstanceOf(Crash.class);

    accept(registered);

    assertThat(desk.petitions.kept).hasSize(2);
    assertThat(desk.vaultRows).containsOnlyKeys(above().id());
  }

  @Test
  void findNobodyBelowWhoMayReadWhatHasLeft() {
    desk.outOfReach.add("测甲1");
    PetitionId left = accept(registered).state().id();

    assertThat(desk.read.detail(intake(CITY), left).content()).isEmpty();
    assertThatThrownBy(
            () ->
                desk.read.subjects(
                    casework.platform.kernel.Actor.system("clue"), left, left.value()))
        .isInstanceOf(Refused.class);
  }

  @Nested
  class WhoMayNotDecide {

    @Test
    void cannotMakeItMoveEither() {
      desk.outOfReach.add("测甲1");
      var supervisor =
          new casework.platform.kernel.Actor(
              "o", CITY, null, Set.of(Role.CASE_SUPERVISION), "gateway");

      assertThatThrownBy(
              () ->
                  desk.accept.handle(
                      new AcceptPetition.Command(
                          registered.state().id(), registered.revision(), Category.ACCUSATION),
                      act(MONDAY, supervisor)))
          .isInstanceOf(Refused.class);
      assertThat(desk.petitions.kept).hasSize(1);
    }
  }

  private Petition above() {
    return desk.petitions.kept.values().stream()
        .map(Stored::state)
        .filter(each -> !each.organ().equals(CITY))
        .findFirst()
        .orElseThrow();
  }

  private Stored<Petition> accept(Stored<Petition> read) {
    return desk.accept.handle(
        new AcceptPetition.Command(read.state().id(), read.revision(), Category.ACCUSATION),
        act(MONDAY));
  }

  private Stored<Petition> refer(Stored<Petition> read) {
    return desk.refer.handle(
        new ReferPetition.Command(read.state().id(), read.revision(), Set.of()), act(MONDAY));
  }
}
