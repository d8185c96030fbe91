package casework.petition.intake.application;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.intake;
import static casework.petition.intake.domain.SamplePetitions.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.intake.application.MemoryPetitions.Crash;
import casework.petition.intake.application.RegisterPetition.Registered;
import casework.petition.intake.domain.ReporterIdentity;
import casework.petition.intake.domain.SamplePetitions;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterPetitionTest {

  private final Desk desk = new Desk();

  @Test
  void givesTheSameCodeAgainForTheSameCreation() {
    Registered first = register("key", "body", person());
    Registered again = register("key", "body", person());

    assertThat(again.receipt()).isEqualTo(first.receipt());
    assertThat(again.petition().replayed()).isTrue();
    assertThat(desk.petitions.kept).hasSize(1);
    assertThat(desk.numbersTaken).hasSize(1);
  }

  @Test
  void keepsAReporterInTheVaultAndNobodyForAnAnonymousReport() {
    register("one", "body", person());
    register("two", "body", null);

    assertThat(desk.vaultRows).hasSize(1);
    assertThat(desk.petitions.kept).hasSize(2);
  }

  @Test
  void comesToTheSameEndWhenKilledBetweenTheVaultAndThePetition() {
    desk.petitions.failOnce();
    assertThatThrownBy(() -> register("key", "body", person())).isInstanceOf(Crash.class);
    assertThat(desk.vaultRows).hasSize(1);

    Registered again = register("key", "body", person());

    assertThat(desk.vaultRows).containsOnlyKeys(again.petition().stored().state().id());
    assertThat(again.petition().stored().state().number().value()).endsWith("-00001");
  }

  @Test
  void takesNoOtherBodyUnderAKeyWhoseReporterIsKeptAlready() {
    desk.petitions.failOnce();
    assertThatThrownBy(() -> register("key", "body", person())).isInstanceOf(Crash.class);

    assertThatThrownBy(() -> register("key", "other body", person()))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.refusal().code()).isEqualTo("idempotency-key-reused"));
    assertThat(desk.petitions.kept).isEmpty();
  }

  @Test
  void keepsNothingOfAReportThatBelongsToTheHigherOrgan() {
    desk.outOfReach.add("测甲1");

    assertThatThrownBy(() -> register("key", "body", person()))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.refusal().code()).isEqualTo("belongs-to-higher-organ"));

    assertThat(desk.petitions.kept).isEmpty();
    assertThat(desk.vaultRows).isEmpty();
    assertThat(desk.receiptRows).isEmpty();
    assertThat(desk.numbersTaken).isEmpty();
  }

  private Registered register(String key, String fingerprint, @Nullable ReporterIdentity reporter) {
    Cause.Creation cause = new Cause.Creation("officer/client", key, fingerprint);
    Act act = new Act(intake(CITY), cause, SamplePetitions.act(MONDAY).at());
    return desk.register.handle(Desk.command(reporter, 1), cause, act);
  }
}
