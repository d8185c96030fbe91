package casework.testkit.architecture.bad.testnamesmeansomething;

/** Called after nothing. */
class CulpritBase {}
