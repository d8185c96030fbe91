package casework.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.store.LocalStore;
import casework.platform.store.MovingMachine;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LeasesTest {

  private static final Duration LENGTH = Duration.ofSeconds(30);

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private final MovingMachine machine = new MovingMachine();
  private Leases mine;
  private Leases yours;

  @BeforeEach
  void open() {
    MongoDatabase database = STORE.fresh();
    mine = new Leases(database, "mine", machine);
    yours = new Leases(database, "yours", machine);
  }

  @Test
  void belongsToOneAtATime() {
    assertThat(mine.hold("work", LENGTH, null)).isPresent();
    assertThat(yours.hold("work", LENGTH, null)).isEmpty();
  }

  @Test
  void goesToAnotherWithAHigherTokenOnceItHasRunOut() {
    Lease first = mine.hold("work", LENGTH, null).orElseThrow();
    machine.forward(LENGTH.plusSeconds(1));

    Lease second = yours.hold("work", LENGTH, null).orElseThrow();

    assertThat(second.fence()).isGreaterThan(first.fence());
    assertThat(mine.hold("work", LENGTH, first)).isEmpty();
  }

  @Test
  void isHeldOnWithTheSameToken() {
    Lease first = mine.hold("work", LENGTH, null).orElseThrow();
    machine.forward(Duration.ofSeconds(20));

    Optional<Lease> later = mine.hold("work", LENGTH, first);
    machine.forward(Duration.ofSeconds(20));

    assertThat(later.orElseThrow().fence()).isEqualTo(first.fence());
    assertThat(yours.hold("work", LENGTH, null)).isEmpty();
  }

  @Test
  void hasRunOutWhereTheClockWasPutBack() {
    machine.forward(Duration.ofHours(2));
    Lease ahead = mine.hold("work", LENGTH, null).orElseThrow();
    machine.forward(Duration.ofHours(-2));

    assertThat(mine.hold("work", LENGTH, ahead).orElseThrow().until())
        .isBefore(ahead.until().minus(Duration.ofHours(1)));
    machine.forward(Duration.ofHours(2));
    mine.hold("work", LENGTH, null).orElseThrow();
    machine.forward(Duration.ofHours(-2));

    assertThat(yours.hold("work", LENGTH, null)).isPresent();
  }
}
