package casework.testkit.architecture.bad.applicationusesdomainonly.application;

import casework.platform.store.AggregateStore;

/** Uses a part of the platform that nobody named. */
class CulpritOfThePlatform {
  Class<?> uses() {
    return AggregateStore.class;
  }
}
