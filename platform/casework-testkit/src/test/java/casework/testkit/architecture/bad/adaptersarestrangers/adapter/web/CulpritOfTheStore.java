package casework.testkit.architecture.bad.adaptersarestrangers.adapter.web;

import casework.testkit.architecture.bad.adaptersarestrangers.adapter.mongo.Kept;

/** Goes past the application to the store. */
class CulpritOfTheStore {
  Kept kept() {
    return new Kept();
  }
}
