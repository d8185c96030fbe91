package casework.petition.intake.application;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.COUNTY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.intake;
import static casework.petition.intake.domain.SamplePetitions.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.StoreBench;
import casework.petition.intake.application.MemoryPetitions.Crash;
import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionState.Transferred;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.Stored;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A move that was broken off is gone on with when somebody comes to it, and be it after days. */
@ExtendWith(FreshStore.class)
class BrokenMoveTest {

  private static final Duration WEEKEND = Duration.ofHours(25);

  private final Desk desk = new Desk();
  private StoreBench bench;
  private KeptPetitions petitions;
  private Stored<Petition> registered;

  @BeforeEach
  void register(TestStore store) {
    bench = new StoreBench(store);
    petitions = new KeptPetitions(bench.petitions);
    Cause.Creation cause = new Cause.Creation("officer/client", UUID.randomUUID().toString(), "f");
    Act act = new Act(intake(CITY), cause, act(MONDAY).at());
    registered =
        new RegisterPetition(
                petitions,
                desk.competence,
                desk.vault,
                desk.safe,
                desk.numbers,
                desk.notices,
                desk.receipts)
            .handle(Desk.command(person(), 1), cause, act)
            .petition()
            .stored();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void goesUpAllTheSameAfterTheWeekend() {
    desk.outOfReach.add("测甲1");
    petitions.failOnce();
    assertThatThrownBy(this::accept).isInstanceOf(Crash.class);
    bench.forward(WEEKEND);

    assertThat(accept().state().state()).isEqualTo(new Transferred(MONDAY));
  }

  @Test
  void goesDownAllTheSameAfterTheWeekend() {
    petitions.failOnce();
    assertThatThrownBy(this::forward).isInstanceOf(Crash.class);
    bench.forward(WEEKEND);

    assertThat(forward().state().state()).isInstanceOf(Transferred.class);
  }

  private Stored<Petition> accept() {
    MoveUp up =
        new MoveUp(
            petitions,
            desk.safe,
            desk.vault,
            desk.receipts,
            desk.numbers,
            desk.notices,
            new KeptBeside(petitions, desk.releases, List.of()));
    return new AcceptPetition(
            new PetitionsInSight(petitions, desk.sight, _ -> Set.of()),
            new ClearAccused(desk.competence, desk.safe, up),
            petitions)
        .handle(
            new AcceptPetition.Command(
                registered.state().id(), registered.revision(), Category.ACCUSATION),
            act(MONDAY));
  }

  private Stored<Petition> forward() {
    return new MoveDown(
            petitions,
            desk.competence,
            desk.safe,
            desk.receipts,
            desk.numbers,
            desk.notices,
            new KeptBeside(petitions, desk.releases, List.of()))
        .handle(registered, COUNTY, act(MONDAY));
  }
}
