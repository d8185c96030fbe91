package casework.testkit.architecture.bad.aggregatesholdeverything.stray;

/** Belongs to none. */
class CulpritOfNoAggregate {}
