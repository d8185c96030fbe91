package casework.testkit.architecture.bad.aggregateskeeptheiradapters.one.adapter.mongo;

/** Uses what is its own. */
class Innocent {
  Kept kept() {
    return new Kept();
  }
}
