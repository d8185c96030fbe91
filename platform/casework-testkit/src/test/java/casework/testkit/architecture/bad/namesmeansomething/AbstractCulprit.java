package casework.testkit.architecture.bad.namesmeansomething;

/** Called after nothing. */
class AbstractCulprit {}
