package casework.testkit.architecture.bad.nofieldinjection;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Has its needs put in from outside. */
class CulpritOfAutowiring {
  @Autowired Clock clock;
}
