package casework.testkit.architecture.bad.domainispure.domain;

import casework.testkit.architecture.bad.domainispure.application.Asks;

/** Looks outward. */
class CulpritOfTheApplication {
  Asks asks() {
    return new Asks();
  }
}
