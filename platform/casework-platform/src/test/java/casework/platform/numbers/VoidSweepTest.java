package casework.platform.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.store.LocalStore;
import casework.platform.store.MovingMachine;
import casework.platform.time.Leases;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VoidSweepTest {

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private final MovingMachine machine = new MovingMachine();
  private final MongoDatabase database = STORE.fresh();
  private final NumberSeries series = new NumberSeries(database, machine);
  private final VoidSweep one = sweepOf("one");
  private final VoidSweep other = sweepOf("other");

  private VoidSweep sweepOf(String replica) {
    return new VoidSweep(new Leases(database, replica, machine), series, _ -> false);
  }

  @BeforeEach
  void takeAndCrash() {
    one.sweep();
    series.take("JW", "clue", 2020, UUID.randomUUID());
    machine.forward(Duration.ofMinutes(61));
  }

  @Test
  void isDoneByTheReplicaThatHoldsTheLease() {
    assertThat(other.sweep()).isOne();
    assertThat(one.sweep()).isZero();
  }

  @Test
  void isNotDoneByAnotherMeanwhile() {
    assertThat(one.sweep()).isOne();
    series.take("JW", "clue", 2020, UUID.randomUUID());
    machine.forward(Duration.ofMinutes(61));
    one.sweep();
    series.take("JW", "clue", 2020, UUID.randomUUID());

    assertThat(other.sweep()).isZero();
  }
}
