package casework.testkit.architecture.bad.nofieldinjection;

import org.springframework.beans.factory.annotation.Value;

/** Has a setting put in from outside. */
class CulpritOfValues {
  @Value("${lamp.colour}")
  String colour;
}
