package casework.testkit.architecture.bad.applicationusesdomainonly.application;

import casework.testkit.architecture.bad.applicationusesdomainonly.adapter.web.Page;

/** Looks outward. */
class CulpritOfTheWeb {
  Page page() {
    return new Page();
  }
}
