package casework.testkit.architecture.bad.aggregateskeeptheiradapters.two.adapter.mongo;

import casework.testkit.architecture.bad.aggregateskeeptheiradapters.one.adapter.mongo.Kept;

/** Goes past another aggregate's application to its store. */
class CulpritOfAnothersStore {
  Kept kept() {
    return new Kept();
  }
}
