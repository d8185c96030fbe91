package casework.testkit.architecture.good.application;

import casework.platform.kernel.Revision;
import casework.platform.time.LawClock;
import casework.testkit.architecture.good.domain.Lamp;
import jakarta.inject.Named;

/** A use case. */
@Named
public final class LightLamp {

  private final LawClock clock;

  public LightLamp(LawClock clock) {
    this.clock = clock;
  }

  public Lamp handle(Revision expected) {
    return new Lamp(expected.next(), clock.instant());
  }
}
