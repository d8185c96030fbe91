package casework.petition.intake.application;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.StoreBench;
import casework.petition.intake.application.MemoryPetitions.Crash;
import casework.petition.intake.domain.Outcome;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PurgeReason;
import casework.petition.intake.domain.RefusalReason;
import casework.petition.intake.domain.SamplePetitions;
import casework.petition.vault.application.PurgePetition;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Role;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept beside a petition goes when the petition is purged: not before, and not never. */
@ExtendWith(FreshStore.class)
class BrokenPurgeTest {

  private static final Act HEAD =
      act(MONDAY, new Actor(CITY + "-O007", CITY, null, Set.of(Role.HEAD), "gateway"));

  private final Desk desk = new Desk();
  private final Petition closed = closed();
  private final PetitionId id = closed.id();
  private StoreBench bench;
  private KeptPetitions petitions;
  private Stored<Petition> stored;
  private boolean killed;

  private static Petition closed() {
    return SamplePetitions.refused(SamplePetitions.anonymous(), RefusalReason.NO_SUBSTANCE)
        .close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY))
        .next();
  }

  @BeforeEach
  void keep(TestStore store) {
    store.database().drop();
    bench = new StoreBench(store);
    petitions = new KeptPetitions(bench.petitions);
    stored = petitions.add(id, Change.of(closed, "closure", List.of()), act(MONDAY)).stored();
    desk.belongingsOf.add(id);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void staysWhereSomebodyChangedThePetitionMeanwhile() {
    petitions.beforeNextSave(
        () -> petitions.save(stored, Change.of(closed, "look-ups", List.of()), HEAD));

    assertThatThrownBy(this::purge).isInstanceOf(StaleRevision.class);

    assertThat(desk.belongingsOf).containsExactly(id);
    beside().sweep(Instant.MAX, HEAD);
    assertThat(desk.belongingsOf).containsExactly(id);
    assertThat(desk.releases.noted).isEmpty();
  }

  @Test
  void goesWithTheNextSweepWhereTheServiceIsKilledInBetween() {
    killed = true;
    assertThatThrownBy(this::purge).isInstanceOf(Crash.class);
    assertThat(petitions.find(id).orElseThrow().state().content()).isNull();
    assertThat(desk.belongingsOf).containsExactly(id);

    assertThat(beside().sweep(Instant.MAX, HEAD)).isOne();

    assertThat(desk.belongingsOf).isEmpty();
    assertThat(beside().sweep(Instant.MAX, HEAD)).isZero();
  }

  private void purge() {
    new PurgePetition(
            new PetitionsInSight(petitions, desk.sight, _ -> Set.of()),
            petitions,
            desk.vault,
            beside())
        .handle(
            new PurgePetition.Command(id, stored.revision(), PurgeReason.RETENTION_ENDED), HEAD);
  }

  private KeptBeside beside() {
    return new KeptBeside(petitions, desk.releases, List.of(new Mortal()));
  }

  /** Forgets nothing when the process is killed before. */
  private final class Mortal implements Belongings {

    @Override
    public void copy(Petition left, Petition arrived, Act act) {
      desk.belongings.copy(left, arrived, act);
    }

    @Override
    public void forget(PetitionId petition, Act act) {
      if (killed) {
        killed = false;
        throw new Crash();
      }
      desk.belongings.forget(petition, act);
    }
  }
}
