package casework.testkit.architecture.bad.knowsnodomainnoun;

/** Knows what the services are about. */
class CulpritPetition {}
