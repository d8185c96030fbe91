package casework.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueOrderTest {

  private final Random random = new Random(20201120);

  @Test
  void isTheBackendsForValuesOfAllKinds() {
    ValueComparator backends = ValueComparator.ascWithoutListHandling();
    List<Object> values =
        Stream.of(
                Stream.generate(() -> (Object) new UUID(random.nextLong(), random.nextLong())),
                Stream.generate(() -> (Object) new UUID(7, random.nextLong())),
                Stream.generate(() -> (Object) random.nextLong()),
                Stream.generate(() -> (Object) (long) random.nextInt(5)),
                Stream.generate(() -> (Object) random.nextInt(5)),
                Stream.generate(() -> (Object) (double) random.nextInt(5)),
                Stream.generate(() -> (Object) Long.toString(random.nextInt(50), 36)),
                Stream.generate(() -> (Object) ("云川" + random.nextInt(9))),
                Stream.generate(() -> (Object) random.nextBoolean()))
            .flatMap(each -> each.limit(40))
            .toList();

    for (Object one : values) {
      for (Object other : values) {
        assertThat(Integer.signum(ValueOrder.INSTANCE.compare(one, other)))
            .as("%s and %s", one, other)
            .isEqualTo(Integer.signum(backends.compare(one, other)));
      }
    }
  }
}
